import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { LANGUAGES, wordsIn } from '../wizard/localeWords.ts';
import { EXIT, holdExit } from './exitSite.ts';
import { launchChromium, openPage } from './launch.ts';
import { NOON, start } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

it('a whole screening can be done with the keyboard alone', async () => {
  const { page, context } = await openPage(browser, { path: 'en/', width: 360, clock: NOON });
  await page.locator('h1').waitFor();

  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Start');
  await page.keyboard.press('Enter');
  await onHeading(page, 'Question 1 of 7 What is your family’s situation?');

  // Enter without an answer: the summary takes focus, and its link leads to the field.
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
  await context.close();
});

it.each(LANGUAGES)(
  '%s: help and the way out are the first stops after the skip link',
  async (one) => {
    const { page, context } = await openPage(browser, { path: `${one}/`, width: 360, clock: NOON });
    await start(page);
    const { atHand, page: words } = wordsIn(one);
    await page.keyboard.press('Shift+Tab');
    while ((await focused(page)) !== words.skipToContent) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(atHand.leave.helpNow);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain(words.help.heading);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('112');

    while ((await focused(page)) !== words.skipToContent) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(atHand.leave.label);
    const { release } = await holdExit(page);
    release();
    await page.keyboard.press('Enter');
    await page.waitForURL(EXIT);
    await context.close();
  },
);

it.each(LANGUAGES)(
  '%s: whether anybody is there can be answered with the keyboard',
  async (one) => {
    const { page, context } = await openPage(browser, { path: `${one}/`, width: 360 });
    await page.clock.install();
    await page.reload();
    await page.locator('main button').waitFor();
    await start(page);
    await page.locator('form input').first().focus();
    await page.keyboard.press('Space');
    await page.clock.runFor(20 * 60_000);
    const { idle } = wordsIn(one).page;
    await onHeading(page, idle.heading);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(idle.stay);
    await page.keyboard.press('Enter');
    // Back where the person was, with what was chosen.
    await expect.poll(() => focusedValue(page)).toBe('expecting');
    expect(await page.locator('form input').first().isChecked()).toBe(true);
    await context.close();
  },
);

/** From the heading to the first field of the form. */
async function toField(page: Page) {
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
}

async function onHeading(page: Page, text: string) {
  await expect.poll(() => focused(page)).toBe(text);
}

function focused(page: Page) {
  return page.evaluate(() => document.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim());
}

function focusedValue(page: Page) {
  return page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);
}
