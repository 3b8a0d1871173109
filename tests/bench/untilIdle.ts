import type { Page } from 'playwright-core';

/** A frame of a screen with 60 Hz. */
const FRAME = 1000 / 60;

/** Until the page has done everything that it put off, and then `phase`, a part of a frame. */
export async function untilIdle(page: Page, phase: number): Promise<void> {
  await page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            void scheduler.postTask(() => requestAnimationFrame(() => setTimeout(resolve, ms)), {
              priority: 'background',
            });
          }),
        );
      }),
    phase * FRAME,
  );
}
