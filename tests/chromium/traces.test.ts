import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { IS_EVERY, inLanguages } from '../breadth.ts';
import { LANGUAGES, wordsIn, type Language } from '../wizard/localeWords.ts';
import { findTraces, tracesOf } from './answerTraces.ts';
import { sharedChromium, openAlone } from './launch.ts';
import { waitForWorker } from './release.ts';
import { openFolds } from './openFolds.ts';
import { answer, NOON, start } from './walk.ts';

const browser = await sharedChromium();

/** Between them they give every kind of answer; every journey with `npm run test:every`. */
const TELLING = JOURNEYS.filter(
  ({ answers, family }) =>
    IS_EVERY || answers.length === 10 || /week 25|cries|rather not|lost/.test(family),
);

it.each(inLanguages(TELLING))('in $language a family $family leaves no trace', async (walk) => {
  const { language } = walk;
  const { page, context } = await openAlone(browser, { path: `${language}/`, clock: NOON });
  expect(await walkRecorded(page, context, language, walk)).toEqual([]);
  await context.close();
});

it.each(IS_EVERY ? JOURNEYS : TELLING.slice(0, 2))(
  'with the worker, offline, a family $family leaves no trace',
  async (journey) => {
    const language = LANGUAGES[JOURNEYS.indexOf(journey) % 3] ?? 'fi';
    const options = { path: `${language}/`, clock: NOON, hasWorker: true };
    const { page, context } = await openAlone(browser, options);
    await waitForWorker(page);
    await context.setOffline(true);
    await page.reload();
    expect(await walkRecorded(page, context, language, journey)).toEqual([]);
    await context.close();
  },
);

it('finds what it looks for', () => {
  const [journey] = JOURNEYS;
  const traces = tracesOf(journey?.answers ?? [], wordsIn('fi').questions);
  expect(findTraces('https://site/fi/?situation=expecting', traces)).toEqual(['expecting']);
  expect(findTraces('{"due":"2027-03-07"}', traces)).toEqual(['2027-03-07']);
  expect(findTraces('Odotamme vauvaa – Tukipolku', traces)).toEqual(['Odotamme vauvaa']);
  expect(findTraces('DTSTART:20270307 unexpecting', traces)).toEqual(['20270307']);
});

/** Walks a journey there and back, and names whatever is told, kept or asked for besides. */
async function walkRecorded(
  page: Page,
  context: BrowserContext,
  language: Language,
  { answers }: Journey,
): Promise<string[]> {
  const record: string[] = [];
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    record.push(`request ${request.method()} ${request.url()} ${headers}`);
  });
  page.on('console', (message) => record.push(`console ${message.text()}`));
  page.on('pageerror', ({ message }) => record.push(`error ${message}`));
  page.on('framenavigated', (frame) => record.push(`address ${frame.url()}`));
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`violation ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  const note = async () => record.push(...(await page.evaluate(outsideTheScreen)));

  await start(page);
  for (const given of answers) {
    await note();
    await answer(page, given);
  }
  await note();
  await openFolds(page);
  await note();
  for (let step = 0; step < answers.length; step += 1) await page.goBack();
  await note();
  record.push(`cookies ${JSON.stringify(await context.cookies())}`);
  record.push(`kept ${JSON.stringify(await context.storageState({ indexedDB: true }))}`);

  const words = wordsIn(language);
  const traces = tracesOf(answers, words.questions);
  const usual = [
    // Its own files, as everybody gets them: nothing is asked with a question or sent along.
    new RegExp(`^request GET ${inject('siteUrl')}[\\w./-]*(#.*)? `),
    new RegExp(`^address ${inject('siteUrl')}${language}/$`),
    /^title /,
    // Nothing yet where the first steps are shown before the wizard is there.
    /^history (null|\{"tukipolku":\{"visit":0\.\d+,"depth":\d+\}\})$/,
    /^(local|session|databases|name) (\[\]|)$/,
    /^(caches|resources|attributes) /,
    /^cookies \[\]$/,
    // Said by the program that drives the browser.
    /^console Service Worker registration blocked/,
    /^kept \{"cookies":\[\],"origins":\[\]\}$/,
  ];
  expect(record.length).toBeGreaterThan(9 * answers.length);
  expect(record.filter((line) => line.startsWith('resources ["http'))).not.toEqual([]);
  return [...new Set(record)].filter(
    (line) =>
      findTraces(line, traces).length > 0 ||
      !usual.some((form) => form.test(line)) ||
      (line.startsWith('title ') && !isNeutral(line.slice(6), words.page)),
  );
}

/** Where the person is, never what is asked or answered. */
function isNeutral(
  title: string,
  { name, purpose, title: forms }: ReturnType<typeof wordsIn>['page'],
) {
  const known = [forms.intro, forms.question, forms.result, forms.loss].map((form) =>
    form.replace('{{name}}', name).replace('{{purpose}}', purpose),
  );
  return known.includes(title.replace(/\d+/, '{{number}}').replace(/\d+/, '{{total}}'));
}

/** All that a page can be read by from outside, or that outlives it, line by line. */
async function outsideTheScreen(): Promise<string[]> {
  const names = await caches.keys();
  const kept = names.map(async (name) =>
    (await (await caches.open(name)).keys()).map(({ url }) => url),
  );
  // The clock that stands still has a list of its own, which is empty; the observer has the page's.
  const resources = new Promise<PerformanceEntryList>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
    observer.observe({ type: 'resource', buffered: true });
  });
  const told = {
    address: location.href,
    title: document.title,
    history: JSON.stringify(history.state),
    name: window.name,
    local: JSON.stringify(Object.entries(localStorage)),
    session: JSON.stringify(Object.entries(sessionStorage)),
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify([names, await Promise.all(kept)]),
    resources: JSON.stringify((await resources).map(({ name }) => name)),
    attributes: (document.documentElement.cloneNode(false) as HTMLElement).outerHTML,
  };
  return Object.entries(told).map(([what, text]) => `${what} ${text}`);
}
