import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { launchChromium, openPage } from './launch.ts';
import { keptBy, keptOf, waitForWorker } from './release.ts';
import { answer, NOON, start } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

it.each(JOURNEYS)('nothing of a family $family leaves the page or is kept', async (journey) => {
  const { page, context, seen } = await openPage(browser, {
    path: 'sv/',
    clock: NOON,
    hasWorker: true,
  });
  await page.locator('h1').waitFor();
  const loaded = seen.requests.length;
  const address = page.url();
  const titles = new Set<string>();
  const entries = new Set<string>();
  await start(page);
  for (const given of journey.answers) {
    titles.add(await page.title());
    entries.add(await page.evaluate(() => Object.keys(history.state as object).join()));
    await answer(page, given);
  }
  titles.add(await page.title());

  expect(seen.requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
  // After loading only files of the page itself: its icon, and the code of parts shown later.
  const own = /^(favicon\.svg|assets\/[\w-]+\.js)$/;
  const later = seen.requests.slice(loaded).map((url) => url.slice(inject('siteUrl').length));
  expect(later.filter((file) => !own.test(file))).toEqual([]);
  expect(page.url()).toBe(address);
  for (const title of titles) {
    expect(title).toMatch(/^(Fråga \d+ av \d+|Resultat|Till dig) – Stödstigen$/);
  }
  expect([...entries]).toEqual(['visit,depth']);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0 });
  // For when there is no network: the files of the site as they were built, and nothing else.
  await waitForWorker(page);
  expect(await keptBy(page)).toEqual(await keptOf(inject('siteFolder')));
  await context.close();
});
