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
    const before = await without.page.evaluate(hostAsItIs);
    const order = await tabOrder(without.page);
    await without.close();

    const { page, wizard, close } = await openHost(browser, { page: name });
    await ready(wizard);
    expect(changesOf(before, await page.evaluate(hostAsItIs))).toEqual([]);
    await start(wizard);
    await answer(wizard, ALL_QUESTIONS.answers[0]!);
    expect(changesOf(before, await page.evaluate(hostAsItIs))).toEqual([]);
    for (const given of ALL_QUESTIONS.answers.slice(1)) await answer(wizard, given);
    expect(changesOf(before, await page.evaluate(hostAsItIs))).toEqual([]);
    expect(await tabOrder(page)).toEqual(order);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('tukipolku-wizard, iframe')) one.remove();
    });
    expect(changesOf(before, await page.evaluate(hostAsItIs))).toEqual([]);
    await close();
  });
});

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
    // As high as the longest result, so that the bar that stays in view is where it begins.
    height: 9000,
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
    return differentPixels(one, other);
  };
  const compare = async (state: string, change: (wizard: Place) => Promise<unknown>) => {
    await Promise.all([alone, among].map(({ wizard }) => change(wizard)));
    // Parts of a result come a moment later.
    await expect.poll(async () => [state, await difference()]).toEqual([state, 0]);
  };
  await compare('introduction', async () => {});
  await compare('first question', start);
  for (const given of ALL_QUESTIONS.answers) {
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

async function picture(page: Page): Promise<PNG> {
  await page.mouse.move(0, 0);
  return PNG.sync.read(
    await page.locator('tukipolku-wizard').screenshot({ animations: 'disabled', caret: 'hide' }),
  );
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
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const order: string[] = [];
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return 'end';
      const isOurs = activeElement.closest('tukipolku-wizard, [data-tukipolku-frame]') !== null;
      return isOurs
        ? 'wizard'
        : `${activeElement.tagName} ${activeElement.textContent.trim()} ${activeElement.id}`;
    });
    if (at === 'end') return order;
    if (at !== 'wizard' || order.at(-1) !== 'wizard') order.push(at);
  }
  throw new Error('Focus does not leave the page');
}
