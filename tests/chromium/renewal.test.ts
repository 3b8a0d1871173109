import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { staffWordsIn } from '../wizard/localeWords.ts';
import { FIRST } from './clinicSheet.ts';
import { firstVisit, pageWithWorkers, update } from './keptSite.ts';
import { sharedChromium } from './launch.ts';
import { OLD_PHONE, openEverywhere, WEEK_25 } from './openEverywhere.ts';
import { failing, NEW_PHONE, otherRelease } from './otherReleases.ts';
import { releaseIn, waitForWorker } from './release.ts';
import { switchableSite } from './switchableSite.ts';
import { answer, NOON, start, walkThrough } from './walk.ts';

const browser = await sharedChromium();
let site: Awaited<ReturnType<typeof switchableSite>>;
let newContact: string;
let broken: string;
let unreadable: string;
let newLeave: string;
beforeAll(async () => {
  newContact = await otherRelease('newContact');
  broken = await failing('broken', newContact);
  unreadable = await failing('unreadable', newContact);
  newLeave = await otherRelease('newLeave');
});
afterAll(async () => {
  for (const folder of [newContact, broken, unreadable, newLeave])
    await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  site = await switchableSite(inject('siteFolder'));
});
afterEach(() => site.close());

const TOLD =
  'Säännöt tai yhteystiedot ovat muuttuneet. Käytämme nyt uusia. Tarkistimme ne 22.11.2026.';
const KEPT = 'Vastauksesi säilyivät.';

describe('a newer contact comes to all pages that are open:', () => {
  let shared: Awaited<ReturnType<typeof switchableSite>>;
  let context: BrowserContext;
  let at: Awaited<ReturnType<typeof openEverywhere>>;
  beforeAll(async () => {
    shared = await switchableSite(inject('siteFolder'));
    const first = await firstVisit(browser, `${shared.url}fi/`);
    context = first.context();
    at = await openEverywhere(first, shared.url);
    shared.state.folder = newContact;
    await update(first);
  });
  afterAll(async () => {
    await context.close();
    await shared.close();
  });

  it('in the middle of a question the new release goes on from there, with what is filled in', async () => {
    const { page, failures } = at.question;
    await told(page);
    expect(await notice(page)).toBe(`${TOLD} ${KEPT}`);
    expect(await page.locator('h1').innerText()).toContain('Kuinka pitkällä raskaus on?');
    expect(await page.locator('input[value=dueDate]').isChecked()).toBe(true);
    const typed = page.locator('form input[type=text]');
    expect(
      await typed.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(['7', '33', '']);
    // Where the person was typing, they go on.
    await page.keyboard.press('Delete');
    expect(await typed.nth(1).inputValue()).toBe('3');
    expect(await page.evaluate(() => window.scrollY)).toBe(60);
    expect(await page.title()).toBe('Kysymys 2/8 – Tukipolku');

    await typed.nth(2).fill('2027');
    await page.locator('button[type=submit]').click();
    await page.locator('input[value=helsinki]').waitFor();
    for (const given of WEEK_25.answers.slice(2)) await answer(page, given);
    await expect.poll(() => page.locator('main').innerText()).toContain(NEW_PHONE);
    expect(await page.locator('main').innerText()).not.toContain(OLD_PHONE);
    expect(failures).toEqual([]);
  });

  it('Back and forward walk the questions after it, and lead out where they led before', async () => {
    const { page, entries } = at.history;
    await told(page);

    for (const value of ['helsinki', 'dueDate', 'expecting']) {
      await page.goBack();
      await page.locator(`input[value=${value}]`).waitFor();
      expect(await page.locator(`input[value=${value}]`).isChecked()).toBe(true);
    }
    await page.goBack();
    await page.getByRole('button', { name: 'Aloita' }).waitFor();
    expect(
      await page.evaluate(
        () => (history.state as { tukipolku: { depth: number } }).tukipolku.depth,
      ),
    ).toBe(0);
    for (const value of ['expecting', 'dueDate', 'helsinki', 'mood']) {
      await page.goForward();
      await page.locator(`input[value=${value}]`).waitFor();
    }
    await expect.poll(() => page.evaluate(() => history.length)).toBe(entries);
    for (const given of WEEK_25.answers.slice(3)) await answer(page, given);
    await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 3);
  });

  it('on the introduction it says so without a word about answers', async () => {
    const { page } = at.introduction;
    await told(page);
    expect(await notice(page)).toBe(TOLD);
  });

  it('shared services stay on screen, with the new contact', async () => {
    const { page } = at.services;
    await told(page);
    expect(await page.locator('main article').innerText()).toContain(NEW_PHONE);
    expect(page.url()).toBe(`${shared.url}fi/`);
  });

  it('a language that was changed on the page stays', async () => {
    const { page } = at.english;
    await page.getByText('We checked them on 22.11.2026.').waitFor();
    expect(await page.locator('h1').innerText()).toContain('Question 1 of 7');
    expect(page.url()).toBe(`${shared.url}en/`);
  });

  it('a page beside the wizard with older contacts is loaded anew', async () => {
    const { page } = at.beside;
    await page.waitForFunction(() => !('isFirst' in window));
    expect(await page.locator('meta[name=rules]').getAttribute('content')).toBe(
      (await releaseIn(newContact)).rules,
    );
  });

  it('the clinic page keeps its rules for the family in the room, and no longer', async () => {
    const { page } = at.clinic;
    await page.getByText(staffWordsIn('fi').nurse.renewed).waitFor();
    expect(await page.locator('article').count()).toBe(8);
    const rules = page.locator('meta[name=rules]');
    expect(await rules.getAttribute('content')).toBe((await releaseIn(inject('siteFolder'))).rules);
    await page.keyboard.press('F8');
    const renewed = (await releaseIn(newContact)).rules;
    await expect.poll(() => rules.getAttribute('content').catch(() => '')).toBe(renewed);
    await page.locator(FIRST).waitFor();
    expect(await page.locator('article, input:checked, [role=alert]').count()).toBe(0);
  });

  it('at the result the new contact stands there at once, and the answers are kept', async () => {
    const { page, failures, before, address } = at.result;
    await told(page);
    const text = await page.locator('body').innerText();
    expect(text).toContain(NEW_PHONE);
    expect(text).not.toContain(OLD_PHONE);
    expect(text).toContain(`${TOLD} ${KEPT}`);
    expect(await page.locator('main dl').first().innerText()).toBe(before);
    expect(page.url()).toBe(address);
    const { styles } = await releaseIn(newContact);
    expect(await stylesOf(page)).toEqual(styles.map((style) => shared.url + style));

    // Without a network it all goes on, and opens with the new contact.
    shared.state.isDown = true;
    await page.goto(`${shared.url}fi/`);
    await walkThrough(page, WEEK_25);
    await expect.poll(() => page.locator('body').innerText()).toContain(NEW_PHONE);
    expect(await page.getByText(TOLD).count()).toBe(0);
    expect(failures).toEqual([]);
  });
});

it('the way out is taken once after it', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  await start(page);
  for (const given of WEEK_25.answers.slice(0, 2)) await answer(page, given);
  site.state.folder = newLeave;
  await update(page);
  await told(page);
  await page.evaluate(() => {
    const go = history.go.bind(history);
    history.go = (delta) => {
      document.documentElement.append(`[went ${delta}]`);
      go(delta);
    };
  });
  await page.route('https://www.ilmatieteenlaitos.fi/', (route) => route.abort('aborted'));
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
  await page.locator('.tuki-cover').waitFor();
  await page.waitForFunction(
    () => (history.state as { tukipolku: { depth: number } }).tukipolku.depth === 0,
  );
  const text = await page.evaluate(() => document.documentElement.textContent);
  expect(text.match(/\[went [^\]]*\]/g)).toEqual(['[went -3]']);
  await page.context().close();
});

it('a release that breaks while it takes over leaves the wizard and the answers', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  await walkThrough(page, WEEK_25);
  site.state.folder = broken;
  await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-same', ''));
  await update(page);
  await page.locator('h1:not([data-same])').waitFor();
  await expect.poll(() => page.locator('main').innerText()).toContain(OLD_PHONE);
  expect(await page.getByText(TOLD).count()).toBe(0);
  await page.context().close();
});

it('a release that cannot be read leaves the wizard as it is, and the next one comes', async () => {
  const page = await firstVisit(browser, `${site.url}fi/`);
  await start(page);
  await answer(page, { question: 'situation', answer: 'expecting' });
  await page.locator('h1').evaluate((heading) => heading.setAttribute('data-same', ''));
  site.state.folder = unreadable;
  const { entry } = await releaseIn(unreadable);
  const before = await stylesOf(page);
  const asked = page.waitForRequest(site.url + entry);
  await update(page);
  await asked;
  // What it brought is taken away again, a moment after it has failed.
  await expect.poll(() => stylesOf(page)).toEqual(before);
  await answer(page, { question: 'pregnancy', answer: { by: 'week', weeks: 25, days: 0 } });
  expect(await page.getByText(TOLD).count()).toBe(0);
  await page.goBack();
  await page.locator('input[value=week]').waitFor();
  expect(await page.locator('input[value=week]').isChecked()).toBe(true);

  site.state.folder = newContact;
  await update(page);
  await told(page);
  expect(await notice(page)).toBe(`${TOLD} ${KEPT}`);
  expect(await page.locator('input[value=week]').isChecked()).toBe(true);
  await page.context().close();
});

it('while the page asks whether anybody is there, it waits', async () => {
  const page = await pageWithWorkers(browser);
  await page.clock.install({ time: new Date(NOON) });
  await page.goto(`${site.url}fi/`);
  await waitForWorker(page);
  await start(page);
  await page.clock.fastForward('20:01');
  await page.getByText('Oletko vielä paikalla?').waitFor();
  site.state.folder = newContact;
  const { entry } = await releaseIn(newContact);
  const asked = page.waitForRequest(site.url + entry);
  await update(page);
  await asked;
  await page.evaluate(
    `import('/${entry}').then(() => new Promise((now) => { queueMicrotask(now); }))`,
  );
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.getByText('Oletko vielä paikalla?').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Jatka tästä' }).click();
  await told(page);
  expect(await page.locator('form').isVisible()).toBe(true);
  await page.context().close();
});

/** The words of what the page has to say before anything else. */
function notice(page: Page): Promise<string> {
  return page.locator('main [role=status] p').first().innerText();
}

/** The files whose styles are in the page: linked, or in it from the start. */
function stylesOf(page: Page): Promise<string[]> {
  return page
    .locator('link[rel=stylesheet], style[data-file]')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          new URL(one.getAttribute('href') ?? `/${one.getAttribute('data-file')}`, location.origin)
            .href,
      ),
    );
}

async function told(page: Page): Promise<void> {
  await page.getByText(TOLD).waitFor();
}
