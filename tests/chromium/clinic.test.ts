import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../src/catalogue/services.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import { IS_EVERY } from '../breadth.ts';
import { JOURNEYS } from '../journeys.ts';
import { MORE_JOURNEYS } from '../moreJourneys.ts';
import { keysFor } from '../nurse/typedAs.ts';
import { pressesOf, USUAL_CASES } from '../nurse/usualCases.ts';
import { wordsIn, type StaffLanguage } from '../wizard/localeWords.ts';
import { openSheet } from './clinicSheet.ts';
import { sharedChromium } from './launch.ts';

const browser = await sharedChromium();

describe('the usual cases', () => {
  it.each(USUAL_CASES)('$family: under 30 presses', async (usual) => {
    const { page, close } = await openSheet(browser, 'fi');
    const presses = pressesOf(usual);
    for (const key of presses) await page.keyboard.press(key);
    expect(await outcomesOn(page, 'fi')).toMatchObject(usual.outcomes);
    expect(presses.length).toBeLessThan(30);
    await close();
  });

  // In DejaVu Sans the first of them ends at 758 px: letters so wide take more lines.
  it.each(['fi', 'sv'] as const)('%s: in Arial, no scrolling at 1280 × 720', async (language) => {
    const { page, close } = await openSheet(browser, language);
    for (const usual of USUAL_CASES) {
      for (const key of pressesOf(usual)) await page.keyboard.press(key);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await lowest(page, '[data-question], article')).toBeLessThanOrEqual(720);
      await page.keyboard.press('F8');
    }
    await close();
  });
});

/** In jsdom the others are entered by keys, too (tests/nurse/journeys.test.tsx). */
const FAMILIES = IS_EVERY ? [...JOURNEYS, ...MORE_JOURNEYS] : MORE_JOURNEYS;

it('families follow each other by keys, each with its own outcomes', async () => {
  const { page, close, seen } = await openSheet(browser, 'fi');
  for (const { answers, outcomes } of FAMILIES) {
    for (const key of answers.flatMap(keysFor)) await page.keyboard.press(key);
    expect(await outcomesOn(page, 'fi')).toMatchObject(outcomes);
    await page.keyboard.press('F8');
    expect(await page.locator('article, input:checked').count()).toBe(0);
  }
  expect(seen.pageErrors).toEqual([]);
  expect(seen.consoleErrors).toEqual([]);
  await close();
});

it('is left by Shift pressed three times, and a question mark is no such press', async () => {
  const { page, close } = await openSheet(browser, 'fi');
  await page.keyboard.press('2');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+?');
  expect(await page.locator('.tuki-cover').count()).toBe(0);
  await page.route('https://www.ilmatieteenlaitos.fi/**', (route) => route.abort('aborted'));
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.locator('.tuki-cover').waitFor();
  expect(await page.locator('[data-sheet]').count()).toBe(0);
  await close();
});

/** What each service says on the page. */
async function outcomesOn(page: Page, language: StaffLanguage): Promise<Record<string, Outcome>> {
  const { services, page: words } = wordsIn(language);
  const read = await page
    .locator('article > hgroup')
    .evaluateAll((groups) =>
      groups.map((group) => [...group.children].map((one) => one.textContent)),
    );
  return Object.fromEntries(
    read.map(([name, said]) => {
      const service = SERVICES.find(({ id }) => services[id].name === name);
      const outcome = Object.entries(words.outcome).find(([, text]) => text === said);
      return [service?.id ?? name, outcome?.[0] as Outcome];
    }),
  );
}

/** How far down the lowest of some elements reaches, in px. */
function lowest(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));
}
