import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium, openPage } from '../launch.ts';
import { NOON } from '../walk.ts';
import { examine, type Found, type Screen } from './examine.ts';
import { pageScript } from './pageScript.ts';
import { Tally } from './tally.ts';

/** Every screen is looked at in 13 ways, on machines that do other things besides. */
export const LONG = { timeout: 900_000 };

type Walk = (page: Page) => AsyncGenerator<Screen>;

/** Walks through screens and examines each; says what was counted, and returns what was found. */
export async function lookThrough(where: string, walk: Walk): Promise<Found> {
  const [browser, content] = await Promise.all([
    launchChromium(inject('chromiumPath')),
    pageScript(),
  ]);
  try {
    const { page, context } = await openPage(browser, {
      path: '404.html',
      clock: NOON,
      prepare: (opened) => opened.addInitScript({ content }),
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const session = await context.newCDPSession(page);
    const tally = new Tally();
    const found: Found = {};
    for await (const screen of walk(page)) {
      tally.add('screens');
      await examine(page, session, screen, { tally, found });
    }
    tally.print(where, Object.keys(found).length);
    return found;
  } finally {
    await browser.close();
  }
}
