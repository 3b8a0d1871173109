import type { CDPSession, Page } from 'playwright-core';
import { IS_EVERY } from '../../breadth.ts';
import { ask } from './insidePage.ts';
import { languageFaults } from './languageOfParts.ts';
import { applyLook, askedIn, looksAt, nameOf, WALKING } from './looks.ts';
import { preferenceFaults } from './preferences.ts';
import { ruleFaults } from './ruleFaults.ts';
import type { Tally } from './tally.ts';

/** A screen that has just been reached. */
export type Screen = {
  screen: string;
  /** A form that has been sent in vain. */
  isRefused?: boolean;
  /** The clinic page, for staff with a keyboard and a mouse. */
  isForWork?: boolean;
};

/** A page on which a walk is made, with a session of its protocol. */
export type Opened = { page: Page; session: CDPSession };

/** What was found, each with every screen and look in which it was. */
export type Found = Record<string, string[]>;

/**
 * Looks at a screen in every way, and leaves it as it was. What depends on neither width nor language is
 * asked where it is the screen's turn.
 */
export async function examine(
  { page, session }: Opened,
  screen: Screen,
  isInTurn: boolean,
  { tally, found }: { tally: Tally; found: Found },
): Promise<void> {
  const { isForWork = false } = screen;
  const note = (faults: readonly string[], where: string) => {
    for (const fault of faults) (found[fault] ??= []).push(`${screen.screen}, ${where}`);
  };
  const looks = looksAt(isInTurn);
  for (const [index, look] of looks.entries()) {
    const where = nameOf(look);
    await applyLook(page, session, look, looks[index - 1]);
    const { faults, stops } = await ask(page, 'lookAt', askedIn(look, isForWork));
    note(faults, where);
    tally.add('layouts');
    tally.add('stops in focus', stops);
    if (look.hasRules) note(await ruleFaults({ page, session }, screen, look, tally), where);
  }
  await applyLook(page, session, WALKING);
  note(languageFaults(await ask(page, 'textsByLanguage')), 'once');
  if (!IS_EVERY && !isInTurn) return;
  note(await preferenceFaults(page, session), 'once');
  tally.add('preferences and papers');
}
