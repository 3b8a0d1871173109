import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { sharedChromium, openPage, type OpenedPage } from './launch.ts';
import { fillIn, untilWhole } from './byPointer.ts';
import { NOON, untilTakenOver } from './walk.ts';

const browser = await sharedChromium();

const NOT_YET_BORN = JOURNEYS.find(({ family }) => family.includes('not yet born')) as Journey;

const NOTHING = { chosen: 0, told: 0, held: 0 };

type Rectangle = { x: number; y: number; width: number; height: number };

describe.each([360, 1280])('whoever presses everything twice at once, at %i px,', (width) => {
  it('answers only what was read, in the wizard', async () => {
    const { page, close, seen } = await openPage(browser, { path: 'en/', width, clock: NOON });
    await untilTakenOver(page);
    await pressTwice(page, page.locator('main button'));
    for (const [index, given] of NOT_YET_BORN.answers.entries()) {
      expect(await doneTo(page, `Question ${index + 1} of`)).toEqual(NOTHING);
      await fillIn(page, given);
      await pressTwice(page, page.locator('button[type=submit]'));
    }
    await untilWhole(page);
    expect(await page.locator('h1').innerText()).toBe('These services could help your family');
    expect(await page.locator('details[open]').count()).toBe(0);
    expect(seen.pageErrors).toEqual([]);
    await close();
  });

  it('answers only what was read, before the wizard is there', async () => {
    const { page, close } = await openWithoutWizard(width);
    await pressTwice(page, page.locator('main button'));
    expect(await doneTo(page, 'Question 1 of')).toEqual(NOTHING);
    await page.locator('input[value=expecting]').check();
    await pressTwice(page, page.locator('button[type=submit]'));
    expect(await doneTo(page, 'Question 2 of')).toEqual(NOTHING);
    await close();
  });
});

it('what does not lead on can be pressed twice', async () => {
  const { page, close } = await openPage(browser, { path: 'en/', clock: NOON });
  await untilTakenOver(page);
  await page.locator('main button').click();
  await page.locator('form').waitFor();
  await fillIn(page, { question: 'situation', answer: 'expecting' });
  await page.locator('button[type=submit]').click();
  await page.locator('input[value=dueDate]').check();
  const day = page.locator('form input[type=text]').first();
  await day.fill('17');
  await day.dblclick();
  await page.keyboard.type('6');
  expect(await day.inputValue()).toBe('6');
  await close();
});

/** As a shaking hand does: both at the same place, whatever has come there in between. */
async function pressTwice(page: Page, control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await control.boundingBox()) as Rectangle;
  await page.mouse.dblclick(x + width / 2, y + height / 2);
}

/** What the second press has done to the question that has come. */
async function doneTo(page: Page, progress: string) {
  await page.locator('h1', { hasText: progress }).waitFor();
  return {
    chosen: await page.locator('form :checked').count(),
    told: await page.getByRole('alert').count(),
    held: await page.locator('[data-held]').count(),
  };
}

function openWithoutWizard(width: number): Promise<OpenedPage> {
  return openPage(browser, {
    path: 'en/',
    width,
    waitUntil: 'commit',
    prepare: (page) => page.route('**/wizard-*.js', () => undefined),
  });
}
