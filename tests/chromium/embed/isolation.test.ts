import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { IS_EVERY } from '../../breadth.ts';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { sharedChromium } from '../launch.ts';
import { fillFolds } from '../openFolds.ts';
import { answer, start, type Place } from '../walk.ts';
import { openHost, ready, SITE } from './host.ts';
import { changesOf, hostAsItIs } from './hostAsItIs.ts';

const browser = await sharedChromium();

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;

describe.each(['element', 'two', 'frame'] as const)('the page of the host with %s', (name) => {
  it('is the same before, during and after: styles, title, address, history, globals, storage', async () => {
    const without = await openHost(browser, {
      page: name,
      prepare: (page) => page.route(`${SITE}embed/**`, (route) => route.abort()),
    });
    const before = await hostAsItIs(without.page);
    const order = await tabOrder(without.page);
    await without.close();

    const { page, wizard, close } = await openHost(browser, { page: name });
    await ready(wizard);
    expect(changesOf(before, await hostAsItIs(page))).toEqual([]);
    await start(wizard);
    await answer(wizard, ALL_QUESTIONS.answers[0]!);
    expect(changesOf(before, await hostAsItIs(page))).toEqual([]);
    for (const given of ALL_QUESTIONS.answers.slice(1)) await answer(wizard, given);
    expect(changesOf(before, await hostAsItIs(page))).toEqual([]);
    expect(await tabOrder(page)).toEqual(order);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('tukipolku-wizard, iframe')) one.remove();
    });
    expect(changesOf(before, await hostAsItIs(page))).toEqual([]);
    await close();
  });
});

/** As high as the longest screen, so that the bar that stays in view is where it begins. */
const AS_QUESTIONS = 2400;
const AS_RESULTS = 9000;

/** Two pages of nothing but the wizard, of which one has the rules that would ruin a widget. */
async function openAlone(isHostile: boolean) {
  const box =
    'all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 720px !important; font-family: Arial !important';
  const { page, wizard, close } = await openHost(browser, {
    edit: () =>
      `<!doctype html><html lang="fi"><head><meta charset="utf-8">${
        isHostile
          ? '<link rel="stylesheet" href="host.css"><link rel="stylesheet" href="hostile.css">'
          : ''
      }<script type="module" src="${SITE}embed/tukipolku.js"></script></head><body><div style="${box}"><tukipolku-wizard></tukipolku-wizard></div></body></html>`,
    height: AS_QUESTIONS,
  });
  await ready(wizard);
  return { page, wizard, close };
}

/** Radios, fields for a date, and checkboxes; with `test:every` all questions. */
const PICTURED = ALL_QUESTIONS.answers
  .map(({ question }) => question)
  .filter((question) => IS_EVERY || ['situation', 'child', 'worries'].includes(question));

it('rules of the host that ruin everything change no pixel of the element', async () => {
  const [alone, among] = [await openAlone(false), await openAlone(true)];
  const difference = async () => {
    const [one, other] = await Promise.all([picture(alone.page), picture(among.page)]);
    // Alike to the byte they are alike to the pixel, which takes no reading.
    return one.equals(other) ? 0 : differentPixels(PNG.sync.read(one), PNG.sync.read(other));
  };
  const compare = async (state: string, change: (wizard: Place) => Promise<unknown>) => {
    await Promise.all([alone, among].map(({ wizard }) => change(wizard)));
    // Parts of a result come a moment later.
    await expect.poll(async () => [state, await difference()]).toEqual([state, 0]);
  };
  await compare('introduction', async () => {});
  await compare('first question', start);
  for (const given of ALL_QUESTIONS.answers) {
    if (given === ALL_QUESTIONS.answers.at(-1)) {
      for (const { page } of [alone, among]) {
        await page.setViewportSize({ width: 1280, height: AS_RESULTS });
      }
    }
    if (!PICTURED.includes(given.question)) {
      await Promise.all([alone, among].map(({ wizard }) => answer(wizard, given)));
      continue;
    }
    await compare(`${given.question}, refused`, async (wizard) => {
      await wizard.locator('button[type=submit]').click();
      await wizard.locator('[role=alert]').waitFor();
    });
    await compare(`after ${given.question}`, (wizard) => answer(wizard, given));
  }
  await compare('result, opened', async (wizard) => {
    await wizard.locator('.tuki-taking summary').waitFor();
    await fillFolds(wizard);
  });
  // The comparison would see it: one pixel more between lines is another picture.
  await among.page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('p { line-height: 1.51 !important }');
    document.querySelector('tukipolku-wizard')?.shadowRoot?.adoptedStyleSheets.push(style);
  });
  expect(await difference()).toBeGreaterThan(0);
  await Promise.all([alone, among].map(({ close }) => close()));
});

async function picture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  const wizard = page.locator('tukipolku-wizard');
  return wizard.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** How many pixels of two pictures differ at all; all of them when the sizes do. */
function differentPixels(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return one.width * one.height;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if (one.data.readUInt32BE(at) !== other.data.readUInt32BE(at)) count += 1;
  }
  return count;
}

/** What of the host takes focus, from the top of the page by Tab to its end. */
async function tabOrder(page: Page): Promise<string[]> {
  const stops = await page.evaluateHandle(watchFocus);
  for (let round = 0; round < 20; round += 1) {
    // Many at once, as an answer to each takes longer than what it does.
    await Promise.all(Array.from({ length: 25 }, () => page.keyboard.press('Tab')));
    const seen = await stops.evaluate((all) => all);
    if (!seen.includes('end')) continue;
    // The presses after the end have begun anew.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    return seen.slice(0, seen.indexOf('end'));
  }
  throw new Error('Focus does not leave the page');
}

/** Puts focus before everything on the page, and notes from now on what has it; run in the page. */
function watchFocus(): string[] {
  const stops: string[] = [];
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  let presses = 0;
  const note = () => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) {
      stops.push('end');
      return;
    }
    const isOurs = activeElement.closest('tukipolku-wizard, [data-tukipolku-frame]') !== null;
    const at = isOurs
      ? 'wizard'
      : `${activeElement.tagName} ${activeElement.textContent.trim()} ${activeElement.id}`;
    if (at !== 'wizard' || stops.at(-1) !== 'wizard') stops.push(at);
  };
  // A press tells where focus was before it; the first one only where it begins.
  addEventListener(
    'keydown',
    () => {
      presses += 1;
      if (presses > 1) note();
    },
    true,
  );
  // Within a frame the page of the host hears no press.
  addEventListener('blur', note);
  return stops;
}
