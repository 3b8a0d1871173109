import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium, openPage } from '../launch.ts';
import { NOON } from '../walk.ts';
import { examine, type Found, type Screen } from './examine.ts';
import { pageScript } from './pageScript.ts';
import { Tally } from './tally.ts';

type Walk = (page: Page) => AsyncGenerator<Screen>;

/**
 * Walks through screens and examines each; says what was counted, and returns what was found.
 * `isInTurn` says at which of them, counted from 0, also what is the same in every language is asked.
 */
export async function lookThrough(
  where: string,
  isInTurn: (place: number) => boolean,
  walk: Walk,
): Promise<Found> {
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
    let place = 0;
    for await (const screen of walk(page)) {
      tally.add('screens');
      await examine({ page, session }, screen, isInTurn(place), { tally, found });
      place += 1;
    }
    tally.print(where, Object.keys(found).length);
    return found;
  } finally {
    await browser.close();
  }
}
