import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { launchChromium, openPage } from './launch.ts';
import { openFolds } from './openFolds.ts';
import { violationsOn } from './violations.ts';
import { answer, NOON, start, walkThrough } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

/** The one journey that is asked all the questions. */
const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;

/** Ends that look different: later, acute, elsewhere, nothing needed, something to ask. */
const ENDS = JOURNEYS.filter(({ family }) =>
  /week 12|violence|Espoo|nothing special|whose youngest|moving/.test(family),
);
const LOSS = JOURNEYS.filter(({ family }) => family.includes('lost'));

describe.each(['fi', 'sv', 'en'])('axe in %s', (language) => {
  it.each([360, 1280])('finds nothing on any screen at %i px', async (width) => {
    const { page, context } = await openPage(browser, { path: `${language}/`, width, clock: NOON });
    const found = new Map<string, string[]>();
    const look = async (screen: string) => {
      const violations = await violationsOn(page);
      if (violations.length > 0) found.set(screen, violations);
    };
    await look('introduction');
    await start(page);
    for (const given of ALL_QUESTIONS.answers) {
      await look(given.question);
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').waitFor();
      await look(`${given.question}, refused`);
      await answer(page, given);
    }
    for (const journey of [...ENDS, ...LOSS]) {
      await page.locator('main button').last().click();
      await walkThrough(page, journey);
      await unfold(page);
      await look(`the end of a family ${journey.family}`);
    }
    await page.goto(`${inject('siteUrl')}${language}/?again#services=familyWork,babyBlues`);
    await page.locator('main article').first().waitFor();
    await look('a shared link');
    await page.goto(`${inject('siteUrl')}${language}/?once-more#services=nonsense`);
    await page.locator('.tuki-notice').waitFor();
    await look('a broken link');
    expect(Object.fromEntries(found)).toEqual({});
    await context.close();
  });
});

/** Opens every fold, and waits for what is fetched only then. */
async function unfold(page: Page): Promise<void> {
  const isResult = (await page.locator('.tuki-answers').count()) > 0;
  if (isResult) await page.locator('.tuki-taking summary').waitFor();
  await openFolds(page);
  if (!isResult) return;
  await page.getByRole('combobox').waitFor();
  await page.locator('.tuki-taking button[aria-expanded]').click();
  await page.locator('svg.tuki-code').waitFor();
  // Words for the phone are fetched too, where there is a number to call.
  await page.waitForLoadState('networkidle');
}
