import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { keysFor } from '../nurse/typedAs.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { findTraces, tracesOf } from './answerTraces.ts';
import { CLINIC, FIRST, openSheetAlone } from './clinicSheet.ts';
import { heapHolds } from './heapHolds.ts';
import { sharedChromium, type OpenedAlone } from './launch.ts';
import { openFolds } from './openFolds.ts';
import { waitForWorker } from './release.ts';

const browser = await sharedChromium();
/** A family with dates, sensitive answers and drafts. */
const FAMILY = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;
const DATE = '7.11.2026';

/** Ways in which a family goes, and the page on which the next one is met. */
const WAYS: { way: string; go: (opened: OpenedAlone) => Promise<Page> }[] = [
  {
    way: 'next family',
    go: async ({ page }) => {
      await page.keyboard.press('F8');
      return page;
    },
  },
  {
    way: 'the button for the next family',
    go: async ({ page }) => {
      await page.getByRole('button', { name: 'Seuraava perhe' }).click();
      return page;
    },
  },
  {
    way: 'reload',
    go: async ({ page }) => {
      await page.reload();
      return page;
    },
  },
  {
    way: 'Back and forward again',
    go: async ({ page }) => {
      // From a task of its own, as what leaves the page gives no answer.
      await page.evaluate(() => setTimeout(() => history.back()));
      await page.waitForURL(/palvelut/);
      await page.waitForLoadState();
      await page.evaluate(() => setTimeout(() => history.forward()));
      await page.waitForURL(/neuvola/);
      return page;
    },
  },
  {
    way: 'another page and Back',
    go: async ({ page }) => {
      await page.goto(`${inject('siteUrl')}fi/palvelut/`);
      await page.evaluate(() => setTimeout(() => history.back()));
      await page.waitForURL(/neuvola/);
      return page;
    },
  },
  {
    way: 'a copy of the tab',
    go: async ({ page, context }) => {
      const copy = context.waitForEvent('page');
      await page.evaluate(() => window.open(location.href));
      return copy;
    },
  },
];

describe('on one page, one family after another:', () => {
  let opened: OpenedAlone;
  /** The sheet before any family. */
  let untouched: string;
  beforeAll(async () => {
    opened = await openSheetAlone(browser, 'fi');
    untouched = await opened.page.locator('[data-sheet]').innerText();
    await opened.page.goto(`${inject('siteUrl')}fi/palvelut/`);
  });
  afterAll(() => opened.context.close());

  describe.each(WAYS)('after $way', ({ go }) => {
    it('nothing of the family is left', async () => {
      // Anew, so that what one way leaves does not fail the next.
      await opened.page.goto(`${inject('siteUrl')}${CLINIC.fi}`);
      await fillIn(opened.page);
      const dates = [...tracesOf(FAMILY.answers, wordsIn('fi').questions), DATE].filter(isDate);
      expect(findTraces(await everything(opened.page), dates)).toContain(DATE);
      const page = await go(opened);
      await page.locator(FIRST).waitFor();
      expect(findTraces(await everything(page), dates)).toEqual([]);
      expect(await page.locator('[data-sheet]').innerText()).toBe(untouched);
      expect(await page.locator('article, input:checked, pre, .tuki-paper').count()).toBe(0);
      expect(await kept(opened.context)).toEqual({ cookies: [], origins: [] });
    });
  });
});

it('the next family finds nothing of the last in the memory of the page', async () => {
  const { page, context } = await openSheetAlone(browser, 'fi');
  await fillIn(page);
  const session = await context.newCDPSession(page);
  expect(await heapHolds(session, '2025-11-23')).toBe(true);
  await page.keyboard.press('F8');
  // What the page keeps to compare with goes when there is something new to compare.
  await page.keyboard.type('1');
  await page.keyboard.press('F8');
  await expect.poll(() => heapHolds(session, '2025-11-23')).toBe(false);
  await context.close();
});

it('after five idle minutes the page asks, and after one more it is empty', async () => {
  const { page, context } = await openSheetAlone(browser, 'fi');
  await page.clock.install();
  await page.reload();
  await page.locator(FIRST).waitFor();
  await page.keyboard.press('2');
  await page.clock.runFor(5 * 60_000 - 1000);
  expect(await page.getByText('Oletko vielä paikalla?').count()).toBe(0);
  await page.clock.runFor(1000);
  await page.getByText('Oletko vielä paikalla?').waitFor();
  expect(await page.locator('[data-sheet]').isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('input:checked').count()).toBe(1);

  await page.clock.runFor(5 * 60_000);
  await page.getByText('Oletko vielä paikalla?').waitFor();
  await page.clock.runFor(60_000);
  await page.locator(FIRST).waitFor();
  expect(await page.locator('input:checked').count()).toBe(0);
  // An empty page is left in peace.
  await page.clock.runFor(30 * 60_000);
  expect(await page.getByText('Oletko vielä paikalla?').count()).toBe(0);
  await context.close();
});

it('what is only typed, and is no answer, is cleared too', async () => {
  const { page, context } = await openSheetAlone(browser, 'fi');
  await page.clock.install();
  await page.reload();
  await page.locator(FIRST).waitFor();
  await page.keyboard.press('1');
  await page.keyboard.type('140393-123A');
  await page.keyboard.press('Shift+Tab');
  await page.clock.runFor(5 * 60_000);
  await page.clock.runFor(60_000);
  await page.locator(FIRST).waitFor();
  expect(await page.content()).not.toContain('140393');
  await context.close();
});

it('works from its first visit on without a network, and asks for nothing but its own files', async () => {
  const { page, context, seen } = await openSheetAlone(browser, 'sv', { hasWorker: true });
  await waitForWorker(page);
  await context.setOffline(true);
  await page.reload();
  await page.locator(FIRST).waitFor();
  for (const key of FAMILY.answers.flatMap(keysFor)) await page.keyboard.press(key);
  await openFolds(page);
  await page.locator('pre').first().waitFor();
  await page.locator('button[aria-expanded]').first().click();
  await page.locator('[data-source] cite').first().waitFor();
  await page.goto(`${inject('siteUrl')}${CLINIC.fi}`);
  await page.locator(FIRST).waitFor();
  expect(seen.requests.every((url) => /^[^?#]*$/.test(url))).toBe(true);
  expect(seen.requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
  expect(seen.pageErrors).toEqual([]);
  await context.close();
});

/** Gives all answers of the family, and opens whatever there is. */
async function fillIn(page: Page): Promise<void> {
  await page.locator(FIRST).waitFor();
  for (const key of FAMILY.answers.flatMap(keysFor)) await page.keyboard.press(key);
  await page.locator('article').first().waitFor();
  await openFolds(page);
  await page.locator('pre').first().waitFor();
}

/** The options stand on the page for every family, whatever was answered. */
function isDate(trace: string): boolean {
  return /^\d/.test(trace);
}

/** Whatever a page shows, holds in its fields, and keeps beside them. */
async function everything(page: Page): Promise<string> {
  const said = await page.evaluate(() => [
    document.documentElement.innerHTML,
    ...Array.from(document.querySelectorAll('input'), ({ value }) => value),
    document.title,
    location.href,
    window.name,
    JSON.stringify(history.state),
    JSON.stringify([localStorage, sessionStorage]),
    document.cookie,
    getSelection()?.toString() ?? '',
  ]);
  return said.join('\n');
}

function kept(context: BrowserContext) {
  return context.storageState({ indexedDB: true });
}
