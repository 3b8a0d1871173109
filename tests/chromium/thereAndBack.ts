import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Journey } from '../journeys.ts';
import { answerByPointer, startByPointer, untilWhole } from './byPointer.ts';

/** Walks a journey to its end, with Back to its first question, and with Forward to its end again. */
export async function goThereAndBack(
  page: Page,
  { answers }: Pick<Journey, 'answers'>,
): Promise<void> {
  const headings: string[] = [];
  await startByPointer(page);
  for (const given of answers) {
    headings.push(await headingOf(page));
    await answerByPointer(page, given);
  }
  const end = await headingOf(page);
  for (const heading of headings.toReversed()) {
    await page.goBack();
    await expect.poll(() => headingOf(page)).toBe(heading);
  }
  for (const heading of [...headings.slice(1), end]) {
    await page.goForward();
    await expect.poll(() => headingOf(page)).toBe(heading);
  }
  await untilWhole(page);
}

/** The heading without "Question 3 of 7": the count follows the answers. */
async function headingOf(page: Page) {
  return (await page.locator('h1').innerText()).split('\n').at(-1) ?? '';
}
