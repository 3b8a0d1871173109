import type axe from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { ask } from './insidePage.ts';
import { languageFaults } from './languageOfParts.ts';
import { applyLook, LOOKS, nameOf, WALKING, type Look } from './looks.ts';
import { pressTab } from './pressTab.ts';
import type { Tally } from './tally.ts';
import { readTree } from './tree/readTree.ts';
import { treeFaults } from './tree/treeFaults.ts';

/** A screen that has just been reached. */
export type Screen = {
  screen: string;
  /** A form that has been sent in vain. */
  isRefused?: boolean;
  /** The clinic page, for staff with a keyboard and a mouse. */
  isForWork?: boolean;
};

/** What was found, each with every screen and look in which it was. */
export type Found = Record<string, string[]>;

/** Looks at a screen in every way, and leaves it as it was. */
export async function examine(
  page: Page,
  session: CDPSession,
  screen: Screen,
  { tally, found }: { tally: Tally; found: Found },
): Promise<void> {
  const note = (faults: readonly string[], where: string) => {
    for (const fault of faults) (found[fault] ??= []).push(`${screen.screen}, ${where}`);
  };
  let known = '';
  for (const [index, look] of LOOKS.entries()) {
    const before = LOOKS[index - 1];
    await applyLook(page, session, look, before);
    const isNewMode = look.mode !== before?.mode;
    const where = nameOf(look);
    note(await layoutFaults(page, screen, look), where);
    const { stops, faults } = await (isNewMode
      ? tabThrough(page, session)
      : ask(page, 'focusEach'));
    note(faults, where);
    tally.add('layouts');
    tally.add(isNewMode ? 'stops with Tab' : 'stops in focus', stops);
    // As wide as a small phone, on which the same was asked.
    if (look.mode === '400 % zoom') continue;
    const tree = await readTree(session);
    note(treeFaults(tree, screen.isRefused ?? false), where);
    tally.add('trees');
    const text = JSON.stringify(tree.map(({ role, name, states }) => [role, name, states]));
    const isKnown = !EVERY_RULE && !isNewMode && text === known;
    known = text;
    note(await axeFaults(page, isKnown ? BY_WIDTH : allRules(look)), where);
    tally.add(isKnown ? 'axe runs of what width can change' : 'axe runs of all rules');
  }
  await applyLook(page, session, WALKING);
  note(await preferenceFaults(page, session), 'once');
  tally.add('preferences and papers');
}

/** All rules on all screens in all looks take a quarter of an hour. */
const EVERY_RULE = process.env['EVERY_RULE'] !== undefined;

/**
 * What axe can find at one width and not at another, as long as the tree is the same: sizes are ours to
 * measure, and texts that lie on others too. With EVERY_RULE=1 all rules run everywhere.
 */
const BY_WIDTH: axe.RunOptions = { runOnly: ['scrollable-region-focusable'] };

function allRules({ mode }: Look): axe.RunOptions {
  return {
    rules: {
      'target-size': { enabled: true },
      // Large text needs less contrast, and has the colours that it has when it is small.
      'color-contrast': { enabled: EVERY_RULE || mode !== '200 % text' },
    },
  };
}

async function axeFaults(page: Page, rules: axe.RunOptions): Promise<string[]> {
  const options: axe.RunOptions = {
    ...rules,
    reporter: 'no-passes',
    resultTypes: ['violations'],
    // Selectors cost a third of the time; there is no media to fetch.
    selectors: false,
    preload: false,
  };
  const violations = await page.evaluate<axe.Result[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function layoutFaults(page: Page, { isForWork = false }: Screen, look: Look) {
  return [
    ...(await ask(page, 'reflowFaults')),
    ...(await ask(page, 'targetFaults', isForWork)),
    ...(look.mode === 'forced colours'
      ? await ask(page, 'forcedColourFaults')
      : // Spaced out text needs most room where there is least; colours do not change it.
        look.width === 320
        ? await ask(page, 'spacingFaults')
        : []),
  ];
}

async function tabThrough(page: Page, session: CDPSession) {
  await pressTab(session, await ask(page, 'beginStops'));
  // Past the last stop the browser itself takes the focus, and gives it back in its own time.
  await page.waitForFunction(() => document.activeElement !== document.body);
  return ask(page, 'endStops');
}

/** What depends on neither width nor mode: stillness, dark preference, languages, paper. */
async function preferenceFaults(page: Page, session: CDPSession): Promise<string[]> {
  const faults = [
    ...(await ask(page, 'motionFaults')),
    ...languageFaults(await ask(page, 'textsByLanguage')),
  ];
  const light = await ask(page, 'coloursOf');
  await page.emulateMedia({ colorScheme: 'dark' });
  if ((await ask(page, 'coloursOf')) !== light) faults.push('a dark preference changes colours');
  await page.emulateMedia({ colorScheme: 'light' });
  faults.push(...(await onPaper(page, session)));
  return faults;
}

async function onPaper(page: Page, session: CDPSession): Promise<string[]> {
  // A4 without its margins, at 96 dots per inch.
  await page.setViewportSize({ width: 703, height: 1032 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const faults = [
    ...(await ask(page, 'printFaults')),
    ...(await ask(page, 'reflowFaults')).map((fault) => `on paper, ${fault}`),
  ];
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await applyLook(page, session, WALKING);
  return faults;
}
