/*
 * How soon a person on a bad phone can read and answer the first question, beside a page without any
 * script.
 *
 * The built site is served with brotli and the headers of the shipped server. From its page of the first
 * question a twin is made: the same markup from the same catalogue, with the same style sheet, linked,
 * as an ordinary form without a single script, whose button loads the next question as another page.
 * Both are opened in turn, in a new browser context each time, over "Slow 4G" (1.6 Mbit/s down, 750
 * kbit/s up, 150 ms) with the processor slowed down four times; the first round only warms up.
 *
 * visible     from the start of the navigation until the frame in which the last option and the button
 *             of the first question are painted.
 * responds    from the same start until the second question is painted, for somebody eager, who chooses
 *             and presses as soon as the question is visible and again every 100 ms until something
 *             happens.
 * next        from a press on the button until the third question is painted, with the second one's answer
 *             chosen half a second before and nothing being loaded any more.
 * blocking    the sum of what tasks of the main thread take over 50 ms, until nothing is loaded.
 * shift       cumulative layout shift, without what follows a press.
 * bytes       what came over the line until nothing was loaded any more.
 *
 * Then, unthrottled: the heap after 100 walks to a result and back to the start, and after 100 more, each
 * time after a collection of garbage. During the first ones the browser itself keeps code that it has
 * compiled. The service worker is kept away: it would load everything again.
 *
 * Medians of one run can be compared with each other, and with nothing else.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/findChromium.ts';
import { LAUNCH } from '../chromium/launchOptions.ts';
import { findExcess, tableOf } from './loadingReport.ts';
import { serveTwins } from './loadingSite.ts';
import { measureHeap } from './restarts.ts';
import { visit, type Visit } from './visit.ts';

const ROUNDS = 16;
const REPORT = new URL('../../reports/bench/', import.meta.url);

const site = await serveTwins();
const browser = await chromium.launch({ ...LAUNCH, executablePath: await findChromium() });
try {
  const visits: Record<'wizard' | 'plain', Visit[]> = { wizard: [], plain: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of round % 2 === 0
      ? (['wizard', 'plain'] as const)
      : (['plain', 'wizard'] as const)) {
      const measured = await visit(browser, site[kind]);
      if (round > 0) visits[kind].push(measured);
    }
  }
  const heap = await measureHeap(browser, site.wizard);
  console.log(tableOf(visits, heap));
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(new URL('loading.json', REPORT), JSON.stringify({ visits, heap }, null, 2));
  const excess = findExcess(visits, heap);
  for (const sentence of excess) console.error(sentence);
  if (excess.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await site.close();
}
