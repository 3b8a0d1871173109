import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { keysFor } from '../nurse/typedAs.ts';
import { openSheet } from './clinicSheet.ts';
import { launchChromium } from './launch.ts';
import { openFolds } from './openFolds.ts';
import { violationsOn } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;
const VIOLENCE = JOURNEYS.find(({ family }) => family === 'with violence going on') as Journey;
const LOSS = JOURNEYS.find(({ family }) => family.includes('lost')) as Journey;

const press = async (page: Page, { answers }: Journey) => {
  for (const key of answers.flatMap(keysFor)) await page.keyboard.press(key);
};

/** States of the page, each reached from the one before it. */
const STATES: { state: string; go: (page: Page) => Promise<unknown> }[] = [
  { state: 'empty', go: () => Promise.resolve() },
  { state: 'with keys', go: (page) => page.keyboard.press('F2') },
  { state: 'with violence', go: (page) => press(page, VIOLENCE) },
  { state: 'while the family looks on', go: (page) => page.keyboard.press('F4') },
  {
    state: 'after a loss',
    go: async (page) => {
      await page.keyboard.press('F8');
      await page.keyboard.press('F2');
      await press(page, LOSS);
    },
  },
  {
    state: 'with a line that cannot be read',
    go: async (page) => {
      await page.keyboard.press('F8');
      await page.keyboard.press('1');
      await page.keyboard.type('rv x');
      await page.keyboard.press('Enter');
    },
  },
  {
    state: 'with every question, and all opened',
    go: async (page) => {
      await page.keyboard.press('F8');
      await press(page, ALL_QUESTIONS);
      await openFolds(page);
      await page.locator('pre').first().waitFor();
      await page.locator('.tuki-taking button[aria-expanded]').click();
      await page.locator('article button[aria-expanded]').first().click();
      await page.locator('[data-source] cite').first().waitFor();
    },
  },
];

describe.each([
  { screen: 'a clinic screen', width: 1280, height: 720 },
  { screen: 'a tablet', width: 800, height: 1280 },
  // 1280 × 720 at 200 % and at 400 %.
  { screen: 'text twice the size', width: 640, height: 360 },
  { screen: 'text four times the size', width: 320, height: 180 },
])('on $screen', ({ width, height }) => {
  it.each(['fi', 'sv'] as const)(
    '%s: axe finds nothing, and nothing lies beyond the edge',
    async (language) => {
      const { page, context } = await openSheet(browser, language, { width, height });
      const found: string[] = [];
      for (const { state, go } of STATES) {
        await go(page);
        found.push(...(await violationsOn(page)).map((violation) => `${state}: ${violation}`));
        const reaches = await page.evaluate(() => document.documentElement.scrollWidth);
        if (reaches > width) found.push(`${state}: ${reaches} px wide`);
      }
      expect(found).toEqual([]);
      await context.close();
    },
  );
});

it('Tab goes through the questions as they stand on paper, then to the outcomes', async () => {
  const { page, context } = await openSheet(browser, 'fi');
  await page.keyboard.press('2');
  await page.locator('[data-question=situation] input:checked').focus();
  const passed: string[] = [];
  for (let tab = 0; tab < 60; tab += 1) {
    const place = await page.evaluate(
      () =>
        document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'] ??
        document.activeElement?.closest('article')?.querySelector('h3')?.textContent ??
        '',
    );
    if (passed.at(-1) !== place) passed.push(place);
    await page.keyboard.press('Tab');
  }
  expect(passed.slice(0, 9)).toEqual([
    'situation',
    'child',
    'home',
    'worries',
    'support',
    'referral',
    'socialWorker',
    'acute',
    'Terapeuttinen vauvaperhetyö',
  ]);
  await context.close();
});

it('what is chosen is seen without colour, in forced colours', async () => {
  const { page, context } = await openSheet(browser, 'fi');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('1');
  const border = (nth: number) =>
    page
      .locator('[data-question=situation] .tuki-chip')
      .nth(nth)
      .evaluate((chip) => getComputedStyle(chip).borderTopWidth);
  expect(await border(0)).not.toBe(await border(1));
  await context.close();
});

it('targets are large enough for a mouse, and larger for fingers', async () => {
  const { page, context } = await openSheet(browser, 'fi');
  await press(page, ALL_QUESTIONS);
  const small = await page
    .locator('.tuki-sheet :is(button, .tuki-chip, input[type=text])')
    .evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => Math.min(width, height) < 24)
        .map(({ width, height }) => `${width} × ${height}`),
    );
  expect(small).toEqual([]);
  await context.close();
});

it('prints the copy for the family, and nothing of the sheet', async () => {
  const { page, context } = await openSheet(browser, 'fi');
  await press(page, ALL_QUESTIONS);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.locator('.tuki-paper').waitFor();
  expect(
    await page.locator('.tuki-sheet, .tuki-tools, .tuki-help').filter({ visible: true }).count(),
  ).toBe(0);
  expect(await page.locator('.tuki-paper').innerText()).not.toMatch(/päihde|psyko|todellisuu/i);
  await context.close();
});
