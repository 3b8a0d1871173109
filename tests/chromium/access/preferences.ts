import type { CDPSession, Page } from 'playwright-core';
import { ask } from './insidePage.ts';
import { applyLook, askedIn, WALKING } from './looks.ts';

/** A4 without its margins, at 96 dots per inch. */
const PAPER = { ...WALKING, width: 703, height: 1032 };

/** What is wrong with what depends on neither width nor mode: stillness, dark preference, paper. */
export async function preferenceFaults(page: Page, session: CDPSession): Promise<string[]> {
  const faults = await ask(page, 'motionFaults');
  const light = await ask(page, 'coloursOf');
  await page.emulateMedia({ colorScheme: 'dark' });
  if ((await ask(page, 'coloursOf')) !== light) faults.push('a dark preference changes colours');
  await page.emulateMedia({ colorScheme: 'light' });
  faults.push(...(await onPaper(page, session)));
  return faults;
}

async function onPaper(page: Page, session: CDPSession): Promise<string[]> {
  await applyLook(page, session, PAPER, WALKING);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const { faults } = await ask(page, 'lookAt', {
    ...askedIn(PAPER, false),
    parts: ['paper', 'reflow'],
  });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await applyLook(page, session, WALKING, PAPER);
  return faults.map((fault) => `on paper, ${fault}`);
}
