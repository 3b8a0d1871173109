import type { Page } from 'playwright-core';

type Told = { name: string; version: number; type: string; code?: string; number?: number };

/** Run before anything else, it notes what a host is told from the first moment on. */
export const NOTING_EVENTS = `(${String(noteEvents)})()`;

function noteEvents() {
  const told: unknown[] = [];
  Reflect.set(document, 'told', told);
  for (const type of ['ready', 'step', 'result', 'leave', 'error']) {
    document.addEventListener(`tukipolku:${type}`, (event) =>
      told.push((event as CustomEvent).detail),
    );
  }
}

/** What the host was told so far. */
export function toldOn(page: Page): Promise<Told[]> {
  return page.evaluate(() => Reflect.get(document, 'told') as Told[]);
}

/** Begins a new list, as for the next family. */
export function forgetTold(page: Page): Promise<void> {
  return page.evaluate(() => {
    (Reflect.get(document, 'told') as unknown[]).length = 0;
  });
}
