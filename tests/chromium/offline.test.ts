import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { languagesInTurn } from '../breadth.ts';
import { firstVisit, pageWithWorkers, update } from './keptSite.ts';
import { sharedChromium } from './launch.ts';
import { LAUNCH } from './launchOptions.ts';
import { otherRelease } from './otherReleases.ts';
import { keptBy, keptOf, releaseIn, waitForWorker } from './release.ts';
import { switchableSite } from './switchableSite.ts';
import { NOON, walkThrough } from './walk.ts';

const browser = await sharedChromium();
let site: Awaited<ReturnType<typeof switchableSite>>;
let newLook: string;
let profile: string;

beforeAll(async () => {
  newLook = await otherRelease('newLook');
});
afterAll(async () => {
  await rm(newLook, { recursive: true, force: true });
});
beforeEach(async () => {
  site = await switchableSite(inject('siteFolder'));
  profile = await mkdtemp(join(tmpdir(), 'tukipolku-profile-'));
});
afterEach(async () => {
  await site.close();
  await rm(profile, { recursive: true, force: true });
});

const baby = JOURNEYS.find(
  ({ family }) => family === 'with a three-month-old who cries',
) as Journey;
const WORDS = {
  fi: { calling: 'Mitä voit sanoa puhelimessa', taking: 'Ota tulos mukaasi' },
  sv: { calling: 'Vad du kan säga i telefonen', taking: 'Ta med dig resultatet' },
  en: { calling: 'What you can say on the phone', taking: 'Take the result with you' },
};

it.each(languagesInTurn(1))(
  'after one visit, all of it works in %s without a network',
  async (language) => {
    const page = await firstVisit(browser, `${site.url}fi/`);
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    site.state.isDown = true;

    await page.goto(`${site.url}${language}/`);
    await walkThrough(page, baby);
    await page.getByText(WORDS[language].calling).first().click();
    await page.locator('details[open] div[lang] p').first().waitFor();
    await page.getByText(WORDS[language].taking).click();
    await page.getByRole('combobox').first().waitFor();

    const links = await page
      .locator('footer a[href^="/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(5);
    for (const link of links) {
      await page.goto(link);
      await page.locator('h1').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
    }
    expect(failures).toEqual([]);
    await page.context().close();
  },
);

it('opens without a network in a browser that has just been started', async () => {
  const first = await openProfile();
  const visit = await first.newPage();
  await visit.goto(`${site.url}sv/`);
  await waitForWorker(visit);
  await first.close();
  site.state.isDown = true;

  const second = await openProfile();
  const page = await second.newPage();
  const headings: Record<string, string> = {};
  for (const path of [
    '',
    'fi',
    'fi/',
    'fi/index.html',
    'fi/?from=somewhere',
    'sv/',
    'en/privacy',
    'not/ours',
  ]) {
    await page.goto(site.url + path);
    await page.locator('main button, main h2').first().waitFor();
    headings[path] = await page.locator('h1').innerText();
  }
  const intro = 'Mistä apua odotusaikana tai vauvan kanssa?';
  expect(headings).toEqual({
    '': intro,
    fi: intro,
    'fi/': intro,
    'fi/index.html': intro,
    'fi/?from=somewhere': intro,
    'sv/': 'Var får du hjälp när du väntar eller har en baby?',
    'en/privacy': 'Privacy',
    'not/ours': intro,
  });
  await second.close();
});

it('keeps exactly the files of the site, the same for everybody, and nothing of the answers', async () => {
  const asked: string[][] = [];
  for (const { answers } of [JOURNEYS[0] as Journey, baby]) {
    site.requests.length = 0;
    const page = await firstVisit(browser, `${site.url}fi/?from=somewhere`);
    await walkThrough(page, { answers });
    await page.goto(`${site.url}en/?answer=violence`);
    await page.goto(`${site.url}fi/palvelut/`);
    expect(await keptBy(page)).toEqual(await keptOf(inject('siteFolder')));
    asked.push([...new Set(site.requests)].toSorted());
    await page.context().close();
  }
  expect(asked[1]).toEqual(asked[0]);
  // The only words of its own that the address had went nowhere but to the server it named.
  expect(asked[0]?.filter((path) => path.includes('?'))).toEqual(['/fi/?from=somewhere']);
});

it('what a deployment sets comes from the server each time, and is not waited for without end', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  site.requests.length = 0;
  await page.reload();
  await page.locator('main button').waitFor();
  expect(site.requests).toContain('/env-config.js');

  site.state.silent = 'env-config';
  await page.goto(`${site.url}fi/`, { waitUntil: 'commit' });
  await walkThrough(page, baby);
  await page.context().close();
});

it('a new look does not interrupt; the next page has it, and an open one still finds its parts', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  const { rules } = await releaseIn(inject('siteFolder'));
  expect((await releaseIn(newLook)).rules).toBe(rules);
  await walkThrough(page, baby);
  await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-same', ''));

  site.state.folder = newLook;
  expect(await update(page)).toBe('activated');
  site.state.isDown = true;
  await page.getByText(WORDS.fi.calling).first().click();
  await page.locator('details[open] div[lang] p').first().waitFor();
  expect(await page.locator('h1[data-same]').count()).toBe(1);
  expect(await page.getByText('ovat muuttuneet').count()).toBe(0);
  expect(Object.keys(await keptBy(page))).toHaveLength(2);

  await page.goto(`${site.url}fi/`);
  await page.getByRole('button', { name: 'Aloita tästä' }).waitFor();
  await page.context().close();
});

it('a release of which a part is missing leaves the old one at work, and comes when it is whole', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  const before = await keptBy(page);
  site.state.folder = newLook;
  site.state.without = 'words-fi';
  expect(await update(page)).toBe('redundant');
  expect(await keptBy(page)).toEqual(before);
  site.state.isDown = true;
  await page.goto(`${site.url}fi/`);
  await walkThrough(page, baby);

  site.state.isDown = false;
  site.state.without = '';
  expect(await update(page)).toBe('activated');
  await page.goto(`${site.url}fi/`);
  await page.getByRole('button', { name: 'Aloita tästä' }).waitFor();
  await page.context().close();
});

it('a server that has new scripts and old pages at once is not believed', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  const before = await keptBy(page);
  site.state.folder = newLook;
  site.state.pages = inject('siteFolder');
  expect(await update(page)).toBe('redundant');
  expect(await keptBy(page)).toEqual(before);
  await page.context().close();
});

it('only the last two releases are kept', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  await page.evaluate(async () => {
    await caches.open('tukipolku / older');
    await caches.open('tukipolku /elsewhere/ another');
    await caches.open('somebody else');
  });
  site.state.folder = newLook;
  expect(await update(page)).toBe('activated');
  const names = Object.keys(await keptBy(page));
  expect(names).not.toContain(`tukipolku / ${(await releaseIn(inject('siteFolder'))).id}`);
  expect(names.toSorted()).toEqual(
    [
      'somebody else',
      'tukipolku / older',
      'tukipolku /elsewhere/ another',
      `tukipolku / ${(await releaseIn(newLook)).id}`,
    ].toSorted(),
  );
  await page.context().close();
});

it('a page that somebody else shows in a frame registers nothing', async () => {
  const page = await pageWithWorkers(browser);
  await page.route('**/host', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${site.url}fi/"></iframe>` }),
  );
  await page.goto(`${site.url}host`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Aloita' }).click();
  await frame.locator('form').waitFor();
  await expect.poll(() => site.requests.some((path) => path.includes('keepCurrent'))).toBe(true);
  // What would register has been there, and had its turn.
  const late = site.requests.find((path) => path.includes('keepCurrent')) ?? '';
  await page
    .frames()[1]
    ?.evaluate(`import('${late}').then(() => new Promise((resolve) => setTimeout(resolve)))`);
  expect(site.requests).not.toContain('/worker.js');
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await page.context().close();
});

it('works all the same where the browser lets a site keep nothing', async ({ skip }) => {
  // A stand-in for this, in any Chromium, is in faults.test.ts.
  skip(inject('chromiumPath').includes('headless-shell'), 'only a whole browser has this setting');
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  );
  const context = await openProfile();
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.clock.setFixedTime(NOON);
  await page.goto(`${site.url}fi/`);
  await walkThrough(page, baby);
  const denied = await page.evaluate(() =>
    caches.keys().then(
      () => false,
      () => true,
    ),
  );
  expect(denied).toBe(true);
  expect(failures).toEqual([]);
  await context.close();
});

it('works all the same where the browser refuses a worker', async () => {
  const page = await pageWithWorkers(browser);
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => {
      document.documentElement.setAttribute('data-refused', '');
      return Promise.reject(new DOMException('Denied', 'SecurityError'));
    };
  });
  await page.goto(`${site.url}fi/`);
  await page.locator('html[data-refused]').waitFor();
  await walkThrough(page, baby);
  expect(failures).toEqual([]);
  await page.context().close();
});

it('looks for a new release every hour while it is seen', async () => {
  const page = await pageWithWorkers(browser);
  await page.clock.install({ time: new Date(NOON) });
  await page.goto(`${site.url}fi/`);
  await waitForWorker(page);
  const looks = () => site.requests.filter((path) => path === '/worker.js').length;
  const atFirst = looks();
  await page.clock.fastForward('50:00');
  expect(looks()).toBe(atFirst);
  await page.clock.fastForward('20:00');
  await expect.poll(looks).toBe(atFirst + 1);
  await page.context().close();
});

/** A browser with what it kept from the last time. */
function openProfile(): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...LAUNCH,
    executablePath: inject('chromiumPath'),
  });
}
