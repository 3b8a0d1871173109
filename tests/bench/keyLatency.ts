import type { Page } from 'playwright-core';
import type { Latency } from './latency.ts';
import { BARE, type Press } from './typingKeys.ts';
import { untilIdle } from './untilIdle.ts';

/** Adds an input that nothing listens to, in sight, so that focus does not scroll the page. */
export async function addBareInput(page: Page): Promise<void> {
  await page.evaluate((id) => {
    const input = document.createElement('input');
    input.id = id;
    input.autocomplete = 'off';
    Object.assign(input.style, { position: 'fixed', insetBlockEnd: 0, insetInlineEnd: 0 });
    document.querySelector('#tukipolku main')?.append(input);
  }, BARE);
}

/**
 * Presses a key as a person would and measures until its change is painted: from the `timeStamp` of
 * the event to the first task after the next frame. The page draws 60 frames a second, as a screen
 * does, so that up to 16.7 ms of it are waiting for the next frame. How long that is depends on
 * when the key comes; `phase`, a part of a frame, spreads keys evenly over it. The way from the
 * page's process to the screen, which the page cannot shorten, is not in it.
 */
export async function pressAndMeasure(
  page: Page,
  { kind, selector, key }: Press,
  phase: number,
): Promise<Latency> {
  await page.locator(selector).first().focus();
  await untilIdle(page, phase);
  await awaitChange(page, kind === 'bare' ? 'value' : 'outcomes');
  await page.keyboard.press(key);
  try {
    return await page.evaluate(() => window.latency);
  } catch (error) {
    throw new Error(`${key} in ${selector} changed nothing that is seen.`, { cause: error });
  }
}

/**
 * Watches for what the next key changes. Every function in here stays without a name: tsx would
 * name it by a helper that the page does not have.
 */
async function awaitChange(page: Page, what: 'value' | 'outcomes'): Promise<void> {
  await page.evaluate((watched) => {
    const outcomes = document.querySelector('[data-outcomes]')?.parentElement;
    // What is said aloud comes later, on purpose.
    const news = outcomes?.querySelector(':scope > .tuki-visually-hidden');
    window.latency = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('No change')), 5_000);
      addEventListener(
        'keydown',
        async ({ timeStamp, target }) => {
          await new Promise<unknown>((onChange) => {
            if (watched === 'value') {
              target?.addEventListener('input', onChange, { once: true });
            } else if (outcomes) {
              new MutationObserver((records, observer) => {
                if (records.every((record) => news?.contains(record.target))) return;
                observer.disconnect();
                onChange(records);
              }).observe(outcomes, { subtree: true, childList: true, characterData: true });
            }
          });
          resolve(window.latencySince(timeStamp));
        },
        { capture: true, once: true },
      );
    });
  }, what);
}
