import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { findTraces, tracesOf } from './answerTraces.ts';
import { launchChromium, openPage } from './launch.ts';
import { waitForWorker } from './release.ts';
import { answer, NOON, start } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

const LANGUAGES = ['fi', 'sv', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const options = (language: Language) => ({ path: `${language}/`, clock: NOON, hasWorker: true });

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(JOURNEYS)('a family $family leaves no trace', async (journey) => {
    const { page, context } = await openPage(browser, options(language));
    expect(await walkRecorded(page, context, language, journey)).toEqual([]);
    await context.close();
  });
});

it.each(JOURNEYS)('with the worker, offline, a family $family leaves no trace', async (journey) => {
  const language = LANGUAGES[JOURNEYS.indexOf(journey) % 3] ?? 'fi';
  const { page, context } = await openPage(browser, options(language));
  await waitForWorker(page);
  await context.setOffline(true);
  await page.reload();
  expect(await walkRecorded(page, context, language, journey)).toEqual([]);
  await context.close();
});

it('finds what it looks for', () => {
  const [journey] = JOURNEYS;
  const traces = tracesOf(journey?.answers ?? [], wordsIn('fi').questions);
  expect(findTraces('https://site/fi/?situation=expecting', traces)).toEqual(['expecting']);
  expect(findTraces('{"due":"2027-03-07"}', traces)).toEqual(['2027-03-07']);
  expect(findTraces('Odotamme vauvaa – Tukipolku', traces)).toEqual(['Odotamme vauvaa']);
  expect(findTraces('DTSTART:20270307 unexpecting', traces)).toEqual(['20270307']);
});

/** Walks a journey there and back, and names each place outside the page that tells an answer. */
async function walkRecorded(
  page: Page,
  context: BrowserContext,
  language: Language,
  { answers }: Journey,
): Promise<string[]> {
  const record: string[] = [];
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    record.push(`request ${request.url()} ${headers} ${request.postData() ?? ''}`);
  });
  page.on('console', (message) => record.push(`console ${message.text()}`));
  page.on('pageerror', ({ message }) => record.push(`error ${message}`));
  page.on('framenavigated', (frame) => record.push(`address ${frame.url()}`));
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  const note = async () => record.push(`state ${await page.evaluate(outsideTheScreen)}`);

  await start(page);
  for (const given of answers) {
    await note();
    await answer(page, given);
  }
  await note();
  await openFolds(page);
  await note();
  for (let step = 0; step < answers.length; step += 1) {
    await page.goBack();
    await note();
  }
  record.push(`cookies ${JSON.stringify(await context.cookies())}`);
  record.push(`kept ${JSON.stringify(await context.storageState({ indexedDB: true }))}`);

  const traces = tracesOf(answers, wordsIn(language).questions);
  expect(record.length).toBeGreaterThan(2 * answers.length);
  return record.filter(
    (line) => /^(error|console|violation)/.test(line) || findTraces(line, traces).length > 0,
  );
}

/** All that a page can be read by from outside, or that outlives it. */
async function outsideTheScreen(): Promise<string> {
  const databases = await indexedDB.databases();
  const caches = await Promise.all(
    (await window.caches.keys()).map(async (name) => {
      const requests = await (await window.caches.open(name)).keys();
      return [name, ...requests.map(({ url }) => url)];
    }),
  );
  return JSON.stringify({
    address: location.href,
    title: document.title,
    history: history.state as unknown,
    name: window.name,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases,
    caches,
    resources: performance.getEntries().map(({ name }) => name),
    attributes: [document.documentElement, document.body].flatMap((element) =>
      element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`),
    ),
  });
}

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
