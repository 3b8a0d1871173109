import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { IS_EVERY } from '../breadth.ts';
import { HOSTILE_TEXTS } from '../hostileTexts.ts';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { sharedChromium, openPage, type OpenedPage } from './launch.ts';
import { switchableSite } from './switchableSite.ts';
import { walkThrough } from './walk.ts';

const browser = await sharedChromium();

const START = readFileSync(join(inject('siteFolder'), 'fi/index.html'), 'utf8');

let opened: OpenedPage;
let site: Awaited<ReturnType<typeof switchableSite>>;
beforeAll(async () => {
  opened = await openPage(browser, { path: 'about:blank' });
  site = await switchableSite(inject('siteFolder'));
});
afterAll(async () => {
  await opened.close();
  await site.close();
});

const SHORT = JOURNEYS.find(({ answers }) => answers.length === 4) as Journey;
const BROKEN = {
  fi: 'Linkki ei toimi.',
  sv: 'Länken fungerar inte.',
  en: 'The link does not work.',
};
type Language = keyof typeof BROKEN;

const RUN = 'window.hostileRan=1';
/** As they stand in an address; half a character cannot. */
const ENCODED = HOSTILE_TEXTS.filter((text) => text !== '\ud800').map(encodeURIComponent);

describe('a path', () => {
  it.each<[what: string, path: string, language: Language]>([
    ['a script', `<script>${RUN}</script>/`, 'fi'],
    ['a picture', `sv/"><img src=x onerror=${RUN}>`, 'sv'],
    ['a way out of the folder', '..%2f..%2fetc%2fpasswd', 'fi'],
    ['the same for Windows', 'en/..%5c..%5csv', 'en'],
    ['parts with other separators', 'sv;en/fi%2fen/', 'fi'],
    ['another site after a slash', '/evil.example/en/', 'en'],
    ['slashes only between', '//sv//en', 'sv'],
    ['half a percent', '%', 'fi'],
    ['octets that are no letters', 'en/%ff%fe%c0%af', 'en'],
    ['what every object has', '__proto__/constructor/sv/', 'sv'],
    ['ten thousand letters', `${'x/'.repeat(5_000)}en/`, 'en'],
    ['every hostile text', `${ENCODED.join('/')}/sv/${ENCODED.join('/')}`, 'sv'],
  ])('with %s opens', async (what, path, language) => {
    const at = await openAt(path);
    await standsIn(at.page, language);
    expect(await troubleOnTheWay(at, IS_EVERY || what.startsWith('every'))).toEqual([]);
  });
});

describe('a query', () => {
  it.each([
    ['a script', `?lang=<script>${RUN}</script>`],
    ['a change to every object', '?services=babyBlues&__proto__[hostileRan]=1'],
    ['a hundred thousand letters', `?${'x'.repeat(100_000)}`],
    ['every hostile text', `?${ENCODED.join('&')}`],
  ])('with %s changes nothing', async (what, query) => {
    const at = await openAt(`en/${query}`);
    await standsIn(at.page, 'en');
    expect(await troubleOnTheWay(at, IS_EVERY || what.startsWith('every'))).toEqual([]);
  });
});

describe('a shared link', () => {
  it.each([
    ['a picture', `<img src=x onerror=${RUN}>`],
    ['a broken percent', '%E0%A4%A'],
    ['a service in percents', '%62abyBlues'],
    ['a service and a script', `babyBlues&<script>${RUN}</script>`],
    ['ten thousand services', Array<string>(10_000).fill('babyBlues').join()],
  ])('to %s says that it is broken', async (_, services) => {
    const at = await openAt(`sv/#services=${services}`);
    await standsIn(at.page, 'sv', BROKEN.sv);
    expect(await troubleOnTheWay(at)).toEqual([]);
  });

  it('to each hostile text says that it is broken, one after another in the same tab', async () => {
    const at = await openAt('fi/');
    const { page } = at;
    for (const text of HOSTILE_TEXTS) {
      await page.evaluate((services) => {
        location.hash = `services=${services}`;
      }, text);
      await page.waitForFunction(() => location.hash === '');
      await standsIn(page, 'fi', BROKEN.fi);
    }
    expect(await troubleOnTheWay(at, true)).toEqual([]);
  });

  // Slashes that crept in where a link was put together; the server merges them.
  it.each(['/fi/', '//fi/', '/evil.example/fi/'])('at /%s works like any other', async (path) => {
    const sound = await openAt(`${path}#services=babyBlues,familyWork,babyBlues`);
    await sound.page.locator('main article').first().waitFor();
    expect(await sound.page.locator('main article').count()).toBe(2);
    expect(await troubleOnTheWay(sound)).toEqual([]);
    const broken = await openAt(`${path}#services=nothingOfOurs`);
    await standsIn(broken.page, 'fi', BROKEN.fi);
    expect(await troubleOnTheWay(broken)).toEqual([]);
  });
});

it.each<[lang: string, language: Language]>([
  [`"><script>${RUN}</script>`, 'fi'],
  [`sv-<img src=x onerror=${RUN}>`, 'sv'],
  ['en\u0000', 'fi'],
  ['\u202efi', 'fi'],
  ['__proto__', 'fi'],
  ['', 'fi'],
])('the lang attribute %j opens in %s', async (lang, language) => {
  const at = await openAt('', lang);
  await standsIn(at.page, language);
  expect(await troubleOnTheWay(at)).toEqual([]);
});

/**
 * What a server that knows every address would answer; ours need not know the strange ones. All are
 * opened one after another in the same tab.
 */
async function openAt(address: string, lang = 'fi'): Promise<OpenedPage> {
  const { page, seen } = opened;
  await page.goto('about:blank');
  for (const lines of Object.values(seen)) lines.length = 0;
  const spoken = lang.replaceAll('"', '&quot;');
  site.state.everyPage = START.replace('<html lang="fi">', () => `<html lang="${spoken}">`);
  await page.goto(site.url + address);
  return opened;
}

/** The introduction in a language, with a notice or without. */
async function standsIn(page: Page, language: Language, notice?: string): Promise<void> {
  await page.locator(`html[lang=${language}] main button`).first().waitFor();
  if (notice !== undefined) await page.getByText(notice).waitFor();
  for (const broken of Object.values(BROKEN)) {
    expect(await page.getByText(broken).count()).toBe(broken === notice ? 1 : 0);
  }
}

/** Goes on by an answer, or to a result, and tells what came of what was hostile. */
async function troubleOnTheWay(
  { page, seen }: OpenedPage,
  isToTheEnd = IS_EVERY,
): Promise<unknown[]> {
  await walkThrough(page, { answers: SHORT.answers.slice(0, isToTheEnd ? undefined : 1) });
  if (isToTheEnd) await page.locator('main article').first().waitFor();
  const { hash } = new URL(page.url());
  const has = await page.evaluate(() => ({
    run: window.hostileRan !== undefined,
    markup: document.querySelector('main img, main script, [data-hostile]') !== null,
  }));
  return [
    ...(hash === '' ? [] : [hash]),
    ...(has.run ? ['it ran'] : []),
    ...(has.markup ? ['it is markup'] : []),
    ...seen.pageErrors,
    ...seen.consoleErrors,
  ];
}
