import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { launchChromium, openPage } from './launch.ts';
import { openFolds } from './openFolds.ts';
import { answer, NOON, start } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

const LONGEST = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;

it.each([
  { language: 'fi', width: 320, text: '100%' },
  { language: 'sv', width: 320, text: '100%' },
  { language: 'en', width: 320, text: '100%' },
  { language: 'fi', width: 360, text: '200%' },
  { language: 'sv', width: 360, text: '200%' },
])('nothing is cut off in $language at $width px with text at $text', async (look) => {
  const { page, context } = await openPage(browser, {
    path: `${look.language}/`,
    width: look.width,
    clock: NOON,
  });
  await page.locator('h1').waitFor();
  await page.evaluate(
    (size) => document.documentElement.style.setProperty('font-size', size),
    look.text,
  );
  const overflowing: string[] = [];
  const check = async (place: string) => {
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
      overflowing.push(place);
    }
  };
  await check('intro');
  await start(page);
  for (const given of LONGEST.answers) {
    await check(given.question);
    await answer(page, given);
  }
  await openFolds(page);
  await check('result');
  expect(overflowing).toEqual([]);
  await context.close();
});

it('every target is at least 24 px high and wide, as WCAG 2.2 asks', async () => {
  const { page, context } = await openPage(browser, { path: 'fi/', width: 320, clock: NOON });
  const small: string[] = [];
  const check = async () => {
    small.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, summary, input, label, header a')]
          .filter((target) => target.checkVisibility())
          .filter((target) => target.getBoundingClientRect().height < 24)
          .map((target) => target.outerHTML),
      )),
    );
  };
  await start(page);
  for (const given of LONGEST.answers) {
    await check();
    await answer(page, given);
  }
  await check();
  expect(small).toEqual([]);
  await context.close();
});

it('says which choice is taken without relying on colour, in forced colours', async () => {
  const { page, context } = await openPage(browser, { path: 'fi/', width: 360, clock: NOON });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await start(page);
  const chosen = page.locator('form input').first();
  await chosen.check();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(moving).toBe(0);
  expect(await chosen.isChecked()).toBe(true);
  expect(await page.locator('button[type=submit]').evaluate(borderWidth)).toBeGreaterThan(0);
  await context.close();
});

function borderWidth(element: Element) {
  return Number.parseFloat(getComputedStyle(element).borderTopWidth);
}
