import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openAlone } from './launch.ts';
import { NOON, untilTakenOver } from './walk.ts';

/**
 * A whole screening in English with the keyboard alone, from the introduction to its result. Gives the
 * errors of the page.
 */
export async function screenByKeyboard(browser: Browser): Promise<string[]> {
  const options = { path: 'en/', width: 360, clock: NOON };
  const { page, close, seen } = await openAlone(browser, options);
  await page.locator('h1').waitFor();

  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Start');
  await page.keyboard.press('Enter');
  await onHeading(page, 'Question 1 of 7 What is your family’s situation?');

  // Enter without an answer: the summary takes focus, and its link leads to the field.
  await untilTakenOver(page);
  await toField(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toContain('Check your answers');
  expect(await page.title()).toContain('Error: ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focusedValue(page)).toBe('expecting');

  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await onHeading(page, 'Question 2 of 8 How far along is the pregnancy?');

  await toField(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await focusedValue(page)).toBe('week');
  await page.keyboard.press('Tab');
  await page.keyboard.type('25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await onHeading(page, 'Question 3 of 8 Is Helsinki your municipality of residence?');

  await toField(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await onHeading(page, 'Question 4 of 8 What is weighing on you or your family now?');

  await toField(page);
  while ((await focusedValue(page)) !== 'mood') await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await onHeading(page, 'Question 5 of 6 Is the support you get now enough?');

  await toField(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await onHeading(page, 'Question 6 of 6 Is any of this going on in your family now?');

  await toField(page);
  while ((await focusedValue(page)) !== 'none') await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await onHeading(page, 'These services could help your family');

  await page.keyboard.press('Tab');
  // What serves in English comes before the Finnish line.
  expect(await focused(page)).toBe('‘Need help?’ online form (opens in a new tab)');
  await close();
  return seen.pageErrors;
}

/** From the heading to the first field of the form. */
async function toField(page: Page) {
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
}

/** Waits until the heading of a screen has taken focus. */
export async function onHeading(page: Page, text: string) {
  await expect.poll(() => focused(page)).toBe(text);
}

/** What has focus, in its words. */
export function focused(page: Page) {
  return page.evaluate(() => document.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim());
}

/** The code of the option that has focus, or what is typed where it is. */
export function focusedValue(page: Page) {
  return page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
}
