import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { IS_EVERY, inLanguages, languagesInTurn } from '../breadth.ts';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { LANGUAGES, wordsIn, type Language } from '../wizard/localeWords.ts';
import { openAlone, openPage, sharedChromium, type OpenedPage } from './launch.ts';
import { newContext } from './restingPages.ts';
import { openFolds } from './openFolds.ts';
import { fillIn } from './byPointer.ts';
import { NOON, walkThrough } from './walk.ts';

const browser = await sharedChromium();

/** The shortest way to a result with everything in it. */
const SHORTEST = JOURNEYS.filter(({ dates }) => dates !== undefined).toSorted(
  (one, other) => one.answers.length - other.answers.length,
)[0] as Journey;

/** In ms; the page waits for its script and its parts no longer. */
const HALF_A_MINUTE = 30_001;

/** What can go wrong with a file on its way. */
type Fault = { fault: string; spoil: (route: Route) => Promise<void> | void };
const FAULTS: readonly [Fault, Fault, ...Fault[]] = [
  { fault: 'does not arrive', spoil: (route) => route.abort() },
  { fault: 'is never answered', spoil: () => {} },
  { fault: 'is cut in half', spoil: cutInHalf },
  { fault: 'is something else', spoil: sendLoginPage },
];

const ASSETS = join(inject('siteFolder'), 'assets');

/** The language of each file of words, as the wizard asks for it. */
const WORDS = new Map(
  readdirSync(ASSETS)
    .filter((file) => /^wizard-.*\.js$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(ASSETS, file), 'utf8').matchAll(
        /"\.\/(\w\w)\/\w+\.json":\(\)=>import\(`\.\/([^`]+)`\)/g,
      ),
    ])
    .map(([, language, file]) => [file, language as Language] as const),
);

/** The files of the wizard; those of the clinic page fail in clinicFaults.test.ts. */
const FILES = readdirSync(ASSETS)
  .filter((file) => !/^(clinic|readings|besidePage)-/.test(file))
  .map((file, index) => ({
    file,
    name: file.replace(/-[\w-]{8}(?=\.)/, ''),
    language: WORDS.get(file) ?? (LANGUAGES[index % 3] as Language),
  }));

/** Without these there are no questions: the page stays what it was before its script. */
const START = readFileSync(join(inject('siteFolder'), 'fi/index.html'), 'utf8');
const isEssential = (file: string) => START.includes(file) && !/^words|css$/.test(file);

/** What a result gains a moment after it is shown, or when it is asked for. */
const isLate = (file: string) => !START.includes(file) && !/^(words|screens)-/.test(file);
const LATE = FILES.filter(({ file }) => isLate(file));
const isLateWords = ({ file }: { file: string }) => WORDS.has(file);

/**
 * Each way to fail is tried of the wizard, its words, its styles and its screens; the others of the
 * start fail alike, and what comes late fails together below. With `test:every` each file fails in
 * each way, alone.
 */
const isTried = (file: string, fault: string) =>
  IS_EVERY ||
  (!isLate(file) && fault === 'does not arrive') ||
  /^(wizard|words-fi|screens)-/.test(file) ||
  (file.endsWith('css') && fault === 'is something else');

it('each file of words is known by its language', () => {
  const languages = FILES.filter(({ file }) => file.startsWith('words-'));
  expect(languages.map(({ name, language }) => [name, language])).toEqual([
    ['words-en.js', 'en'],
    ['words-fi.js', 'fi'],
    ['words-sv.js', 'sv'],
  ]);
});

describe.each(FAULTS)('when a file $fault', ({ fault, spoil }) => {
  const files = FILES.filter(({ file }) => isTried(file, fault));
  it.each(files)('$name ($language): somebody can be called', async (spoilt) => {
    const { file, name, language } = spoilt;
    const isLanguage = file.startsWith('words-');
    const { page, close } = await openFor(fault, {
      path: `${language}/`,
      prepare: (opened) => opened.route(`**/${file}`, spoil),
      // A file that is never answered keeps the page from ever having loaded.
      waitUntil: 'commit',
    });
    expect(await wordsToCall(page, language)).toContain('112');
    if (fault === 'is never answered') await page.clock.fastForward(HALF_A_MINUTE);

    if (isEssential(file) || (isLanguage && fault === 'is never answered')) {
      await page.locator('main a[href^="/"]').waitFor();
    } else if (isLanguage) {
      await page.getByRole('alert').waitFor();
      await page.locator('main a[href^="/"]').waitFor();
    } else if (name.endsWith('.css')) {
      await page.locator('main button').first().click();
      await page.locator('form label').first().click();
      await page.locator('form input:checked').waitFor();
    } else if (name === 'screens.js') {
      const answers = [...SHORTEST.answers];
      const last = answers.pop();
      await walkThrough(page, { answers });
      if (last !== undefined) await fillIn(page, last);
      await page.locator('button[type=submit]').click();
      if (fault === 'is never answered') await page.clock.fastForward(HALF_A_MINUTE);
      await page.getByRole('alert').waitFor();
      await page.locator('main a[href^="/"]').waitFor();
    } else {
      await readResult(page);
    }
    expect(await wordsToCall(page, language)).toContain('112');
    await close();
  });
});

describe.each([
  { late: 'all that comes late', isSpoilt: () => true },
  { late: 'all words that come late', isSpoilt: isLateWords },
  { late: 'all scripts that come late', isSpoilt: (one) => !isLateWords(one) },
] satisfies { late: string; isSpoilt: (one: { file: string }) => boolean }[])(
  'a result stands when $late',
  ({ late, isSpoilt }) => {
    const files = LATE.filter(isSpoilt);
    it.each(inLanguages([FAULTS[0], FAULTS[1]]))(
      '$fault ($language)',
      async ({ language, spoil }) => {
        expect([late, files.length > 5]).toEqual([late, true]);
        const { page, close } = await openPage(browser, {
          path: `${language}/`,
          clock: NOON,
          prepare: (opened) =>
            Promise.all(files.map(({ file }) => opened.route(`**/${file}`, spoil))),
        });
        await readResult(page);
        expect(await wordsToCall(page, language)).toContain('112');
        await close();
      },
    );
  },
);

it.each(IS_EVERY ? FAULTS : FAULTS.slice(0, 2))(
  'when what a deployment sets $fault, all is as built',
  async ({ fault, spoil }) => {
    const { page, close } = await openFor(fault, {
      path: 'fi/',
      prepare: (opened) => opened.route('**/env-config.js', spoil),
      waitUntil: 'commit',
    });
    expect(await wordsToCall(page, 'fi')).toContain('112');
    if (fault === 'is never answered') await page.clock.fastForward(HALF_A_MINUTE);
    // At the first visit the questions wait for it; later they do not (offline.test.ts).
    if (fault === 'is never answered') await page.locator('main a[href^="/"]').waitFor();
    else await walkThrough(page, SHORTEST);
    await close();
  },
);

const STATEMENTS = wordsIn('fi').sources;

it.each(['words-fi', 'extras', 'sources'])(
  '%s is tried again, when it fails once',
  async (name) => {
    let tries = 0;
    const { page, close } = await openPage(browser, {
      path: 'fi/',
      clock: NOON,
      prepare: (opened) =>
        opened.route(`**/${name}-*`, (route) => {
          tries += 1;
          return tries === 1 ? route.abort() : route.fallback();
        }),
    });
    await walkThrough(page, SHORTEST);
    await openFolds(page);
    const source = page.locator('[data-source]').first();
    const id = (await source.getAttribute('data-source')) as Exclude<
      keyof typeof STATEMENTS,
      'fields'
    >;
    // Where it stands is known before what it says has come.
    await source.getByText(STATEMENTS[id]).waitFor();
    expect(tries).toBe(2);
    await close();
  },
);

it.each(languagesInTurn(1))(
  '%s: where the browser forbids all storage, all works',
  async (language) => {
    const { page, close } = await openAlone(browser, { path: 'fi/palvelut/', clock: NOON });
    await page.addInitScript(() => {
      const refused = [
        ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => [window, name]),
        [document, 'cookie'],
        [Navigator.prototype, 'serviceWorker'],
      ] as [object, string][];
      for (const [owner, name] of refused) {
        Object.defineProperty(owner, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${inject('siteUrl')}${language}/`);
    await walkThrough(page, SHORTEST);
    expect(await wordsToCall(page, language)).toContain('112');
    expect(errors).toEqual([]);
    await close();
  },
);

it.each([
  { clock: '1970-01-01T00:00:00Z', said: '1.1.1970', turn: 0 },
  { clock: '2016-02-29T12:00:00Z', said: '29.2.2016', turn: 1 },
  { clock: '2040-12-31T21:59:59Z', said: '31.12.2040', turn: 2 },
])('a clock that says $said is doubted aloud, and somebody can be called', async (wrong) => {
  for (const language of languagesInTurn(wrong.turn)) {
    const { page, close } = await openPage(browser, { path: `${language}/`, clock: wrong.clock });
    await walkThrough(page, {
      answers: [
        { question: 'situation', answer: 'baby' },
        { question: 'child', answer: { by: 'ratherNotSay' } },
        { question: 'home', answer: 'helsinki' },
        { question: 'worries', answer: ['crying'] },
        { question: 'support', answer: 'notEnough' },
        { question: 'referral', answer: 'notYet' },
        { question: 'acute', answer: ['none'] },
      ],
    });
    const doubt = wordsIn(language).page.clock.replace('{{today}}', wrong.said);
    await expect.poll(() => page.locator('main').innerText()).toContain(doubt);
    expect(await wordsToCall(page, language)).toContain('112');
    await close();
  }
});

it.each(LANGUAGES)(
  '%s: without JavaScript the services stand there, and can be called',
  async (language) => {
    const context = await newContext(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}${language}/`);
    const { services, atHand, page: words } = wordsIn(language);
    const text = await page.locator('main').innerText();
    for (const { name, summary } of Object.values(services)) {
      expect(text).toContain(name);
      expect(text).toContain(summary);
    }
    expect(text).toContain('09 310 15454');
    expect(await wordsToCall(page, language)).toContain('112');

    await page.locator('main').getByRole('link', { name: atHand.pages.services.name }).click();
    await page.locator('main article').first().waitFor();
    expect(await page.locator('main article').count()).toBe(8);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('link', { name: words.skipToContent }).focus();
    expect(await wordsToCall(page, language)).toContain('112');
    await context.close();
  },
);

/** A page on which time goes on where something is waited for. */
function openFor(fault: string, options: Parameters<typeof openPage>[1]): Promise<OpenedPage> {
  return fault === 'is never answered'
    ? openAlone(browser, { ...options, isRunning: true })
    : openPage(browser, options);
}

/** Walks to a result with everything in it, opens all that can be opened, and waits for its services. */
async function readResult(page: Page): Promise<void> {
  await walkThrough(page, SHORTEST);
  await openFolds(page);
  await page.locator('main article').nth(3).waitFor();
}

/** The words around a number to call, which stand on the screen in the language of the page. */
async function wordsToCall(page: Page, language: Language): Promise<string> {
  const { atHand, page: words } = wordsIn(language);
  const inLanguage = page
    .locator(`html[lang=${language}] body`)
    .filter({ hasText: new RegExp(`${words.help.heading.replace('?', '')}|${atHand.emergency}`) });
  const number = inLanguage.locator('a[href="tel:112"]').filter({ visible: true }).first();
  return number.innerText();
}

async function cutInHalf(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

/** As on a train, where every address answers with the page of the network. */
async function sendLoginPage(route: Route): Promise<void> {
  await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>WiFi</title>' });
}
