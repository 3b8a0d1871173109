import type { Page } from 'playwright-core';
import type { Latency } from './latency.ts';
import { untilIdle } from './untilIdle.ts';

/**
 * Sends the form and measures until the next question is painted: from the `timeStamp` of the click,
 * which is when the button of the mouse is let go, to the first task after the frame that shows
 * another heading. What pressing it down has changed is painted by then, as a hand is slower than a
 * driver, who presses and lets go in one moment. `phase` as with a key.
 */
export async function sendAndMeasure(page: Page, phase: number): Promise<Latency> {
  await page.locator('form button[type=submit]').hover();
  await page.mouse.down();
  await untilIdle(page, phase);
  await awaitNextQuestion(page);
  await page.mouse.up();
  return page.evaluate(() => window.latency);
}

/** Every function in here stays without a name: tsx would name it by a helper that the page lacks. */
async function awaitNextQuestion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heading = document.querySelector('form h1');
    window.latency = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('No other question')), 10_000);
      addEventListener(
        'click',
        async ({ timeStamp }) => {
          await new Promise((onChange) => {
            new MutationObserver((records, observer) => {
              const now = document.querySelector('form h1');
              if (now === null || now === heading) return;
              observer.disconnect();
              onChange(records);
            }).observe(document, { subtree: true, childList: true });
          });
          resolve(window.latencySince(timeStamp));
        },
        { capture: true, once: true },
      );
    });
  });
}
