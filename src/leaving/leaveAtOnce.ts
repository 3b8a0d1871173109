import { EXIT } from './exit.ts';
import { forgetAll } from './forgetting.ts';
import { toFirstStep } from './toFirstStep.ts';

/** How long a page may take to give way before the person is told that it did not, in ms. */
const PATIENCE = 4_000;

/**
 * Covers the screen, forgets everything and puts a neutral site in the place of this page. Inside a
 * frame the whole page around it is left, and where the browser forbids that, the cover says so.
 */
export function leaveAtOnce(link: HTMLAnchorElement | null, cover: (words: string) => void): void {
  const { leaving = '', stuck = '' } = link?.dataset ?? {};
  // Asked before everything is forgotten, and the link with it.
  const exit = link?.href ?? EXIT;
  cover(leaving);
  forgetAll();
  toFirstStep(() => {
    replacePage(exit);
    setTimeout(() => cover(stuck), PATIENCE);
  });
}

function replacePage(exit: string): void {
  try {
    (window.top ?? window).location.replace(exit);
  } catch {
    // Forbidden in a sandbox: the cover stays, and soon says what to do.
  }
}
