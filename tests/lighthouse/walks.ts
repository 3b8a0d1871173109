import { chromium, type Page } from 'playwright-core';
import { answerByPointer, startByPointer } from '../chromium/byPointer.ts';
import { JOURNEYS, type Journey } from '../journeys.ts';
import type { Flow, Lighthouse, StepFound } from './tree.ts';

/** A family whose answers hold on any day: none of them is a date. */
const FAMILY = JOURNEYS.find(({ family }) => family.includes('nine-month-old')) as Journey;
const BEFORE = FAMILY.answers.slice(0, -1);
const LAST = FAMILY.answers.slice(-1);

/** A step has no accessibility, and a screen no performance. */
const TIMED = { onlyCategories: ['performance', 'best-practices'] };
const LOOKED_AT = { onlyCategories: ['accessibility', 'best-practices'] };

/** The steps that lead to the first question and to the result, timed. */
export function walkTimed(lighthouse: Lighthouse, url: string): Promise<readonly StepFound[]> {
  return walk(lighthouse, url, async (page, flow) => {
    await flow.startTimespan({ name: 'going to a question', ...TIMED });
    await startByPointer(page);
    await flow.endTimespan();
    for (const given of BEFORE) await answerByPointer(page, given);
    await flow.startTimespan({ name: 'going to a result', ...TIMED });
    for (const given of LAST) await answerByPointer(page, given);
    await flow.endTimespan();
  });
}

/**
 * The first question and the result, looked at. In a walk of their own: what Lighthouse itself asks a
 * page for then is refused by the page's policy, and would be told against the next step.
 */
export function walkLooking(lighthouse: Lighthouse, url: string): Promise<readonly StepFound[]> {
  return walk(lighthouse, url, async (page, flow) => {
    await startByPointer(page);
    await flow.snapshot({ name: 'a question', ...LOOKED_AT });
    for (const given of [...BEFORE, ...LAST]) await answerByPointer(page, given);
    await flow.snapshot({ name: 'a result', ...LOOKED_AT });
  });
}

/** Playwright walks, as in the tests; Lighthouse looks on through puppeteer, as it knows no other. */
async function walk(
  { port, startFlow, connect }: Lighthouse,
  url: string,
  onPage: (page: Page, flow: Flow) => Promise<void>,
): Promise<readonly StepFound[]> {
  const browserURL = `http://127.0.0.1:${port}`;
  const walker = await chromium.connectOverCDP(browserURL);
  const watcher = await connect({ browserURL, defaultViewport: null });
  try {
    const page = await walker.contexts()[0]?.newPage();
    if (page === undefined) throw new Error('The browser has no window.');
    await page.goto(url);
    const target = await watcher.waitForTarget((one) => one.url() === url);
    const flow = await startFlow(await target.page());
    await onPage(page, flow);
    const { steps } = await flow.createFlowResult();
    await page.close();
    return steps;
  } finally {
    await watcher.disconnect();
    await walker.close();
  }
}
