import type { Page } from 'playwright-core';
import { openAlone, sharedChromium } from '../launch.ts';
import { examine, type Found, type Screen } from './examine.ts';
import { applyLook, WALKING } from './looks.ts';
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
  const content = await pageScript();
  const { page, context, close } = await openAlone(await sharedChromium(), {
    path: '404.html',
    prepare: (opened) => opened.addInitScript({ content }),
  });
  const session = await context.newCDPSession(page);
  await applyLook(page, session, WALKING);
  const tally = new Tally();
  const found: Found = {};
  let place = 0;
  for await (const screen of walk(page)) {
    tally.add('screens');
    await examine({ page, session }, screen, isInTurn(place), { tally, found });
    place += 1;
  }
  tally.print(where, Object.keys(found).length);
  await close();
  return found;
}
