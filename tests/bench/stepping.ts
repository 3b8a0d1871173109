import { chromium, type Browser } from 'playwright-core';
import type { Given } from '../../src/rules/answers.ts';
import { findChromium } from '../tools/findChromium.ts';
import { LAUNCH } from '../chromium/launchOptions.ts';
import { fillIn, startByPointer } from '../chromium/byPointer.ts';
import { aged, give, helsinki, noneAcute, week } from '../given.ts';
import type { CatalogueSize } from './grow.ts';
import { growingCatalogue } from './growingCatalogue.ts';
import type { Latency } from './latency.ts';
import { openSlowPage } from './openSlowPage.ts';
import { serveSite } from './servedSite.ts';
import { sendAndMeasure } from './stepLatency.ts';
import { findSlowSteps, steppingOf, steppingTable } from './steppingReport.ts';
import { writeReport } from './writeReport.ts';

/*
 * How long the next question takes when the catalogue grows: from the moment that Continue is
 * let go until the next question is painted, in Chromium with a processor slowed down. The site is built as it is
 * shipped, but its catalogue repeats services and questions until there are so many, and each
 * repeated question is asked by the rule of its original, over all services. Every size is walked by
 * turns, from the introduction to the last question, each time on a page just opened.
 */
const LEAST_STEPS = 15;
const SIZES: readonly CatalogueSize[] = [
  { services: 4, questions: 10 },
  { services: 40, questions: 30 },
  { services: 400, questions: 10 },
  { services: 400, questions: 30 },
  { services: 400, questions: 100 },
];

/** What is asked of a family, in order, until it is asked again: all ten, or as few as can be. */
const FAMILIES: Readonly<Record<string, readonly Given[]>> = {
  'asked everything': [
    give('situation', 'both'),
    week(42, 1),
    give('birth', 'notYet'),
    aged(3),
    helsinki,
    give('worries', ['crying', 'everydayLife']),
    give('support', 'notEnough'),
    give('referral', 'notSure'),
    give('socialWorker', 'none'),
    noneAcute,
  ],
  'asked little': [
    give('situation', 'expecting'),
    give('pregnancy', { by: 'notKnown' }),
    helsinki,
    give('worries', ['nothing']),
  ],
};

const walks = SIZES.flatMap((size) =>
  Object.entries(FAMILIES).map(([family, answers]) => ({
    family,
    answers,
    size,
    latencies: [] as Latency[],
  })),
);
const site = await serveSite([growingCatalogue(Math.max(...SIZES.map((size) => size.questions)))]);
const browser = await chromium.launch({ ...LAUNCH, executablePath: await findChromium() });
try {
  let remaining = walks;
  while (remaining.length > 0) {
    for (const { size, answers, latencies } of remaining) {
      latencies.push(...(await walk(browser, size, answers)));
    }
    remaining = remaining.filter(({ latencies }) => latencies.length < LEAST_STEPS);
  }
} finally {
  await browser.close();
  await site.close();
}
const stepping = steppingOf(walks);
console.log(steppingTable(stepping));
await writeReport('stepping', stepping);
const slowness = findSlowSteps(stepping);
for (const sentence of slowness) console.error(sentence);
if (slowness.length > 0) process.exitCode = 1;

async function walk(
  chromiumBrowser: Browser,
  size: CatalogueSize,
  answers: readonly Given[],
): Promise<Latency[]> {
  const page = await openSlowPage(chromiumBrowser, new URL('fi/', site.url), (opened) =>
    opened.addInitScript((wanted) => {
      window.catalogueSize = wanted;
    }, size),
  );
  await startByPointer(page);
  const latencies: Latency[] = [];
  const asked = Array.from({ length: size.questions / 10 }, () => answers).flat();
  // After the last question comes the result.
  for (const [index, given] of asked.slice(0, -1).entries()) {
    await fillIn(page, given);
    latencies.push(await sendAndMeasure(page, (index % 8) / 8));
  }
  await page.context().close();
  return latencies;
}
