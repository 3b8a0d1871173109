import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { keysFor } from '../nurse/typedAs.ts';
import { openSheet } from './clinicSheet.ts';
import { sharedChromium } from './launch.ts';

const browser = await sharedChromium();

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;

const press = async (page: Page, { answers }: Journey) => {
  for (const key of answers.flatMap(keysFor)) await page.keyboard.press(key);
};

it('Tab goes through the questions as they stand on paper, then to the outcomes', async () => {
  const { page, close } = await openSheet(browser, 'fi');
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
  await close();
});

it('what is chosen is seen without colour, in forced colours', async () => {
  const { page, close } = await openSheet(browser, 'fi');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('1');
  const border = (nth: number) =>
    page
      .locator('[data-question=situation] .tuki-chip')
      .nth(nth)
      .evaluate((chip) => getComputedStyle(chip).borderTopWidth);
  expect(await border(0)).not.toBe(await border(1));
  await close();
});

it('prints the copy for the family, and nothing of the sheet', async () => {
  const { page, close } = await openSheet(browser, 'fi');
  await press(page, ALL_QUESTIONS);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.locator('.tuki-paper').waitFor();
  expect(
    await page.locator('.tuki-sheet, .tuki-tools, .tuki-help').filter({ visible: true }).count(),
  ).toBe(0);
  expect(await page.locator('.tuki-paper').innerText()).not.toMatch(/päihde|psyko|todellisuu/i);
  await close();
});
