import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { IS_EVERY } from '../../breadth.ts';
import type { Opened, Screen } from './examine.ts';
import { ask } from './insidePage.ts';
import type { Look } from './looks.ts';
import { pressTab } from './pressTab.ts';
import type { Tally } from './tally.ts';
import { readTree } from './tree/readTree.ts';
import { treeFaults } from './tree/treeFaults.ts';

/** What is wrong with a screen by all rules that depend neither on width nor on language. */
export async function ruleFaults(
  { page, session }: Opened,
  { isRefused = false }: Screen,
  { mode }: Look,
  tally: Tally,
): Promise<string[]> {
  // Forced colours change no name, role, state or order, only what is seen of focus and of texts.
  const isOnlyColours = !IS_EVERY && mode === 'forced colours';
  const { stops, faults } = isOnlyColours
    ? await ask(page, 'indicatorFaults')
    : await tabThrough({ page, session });
  tally.add(isOnlyColours ? 'focus indicators' : 'stops with Tab', stops);
  const inAxe = await axeFaults(page, isOnlyColours ? CONTRAST : ALL_RULES);
  tally.add(isOnlyColours ? 'axe runs of contrast' : 'axe runs of all rules');
  if (isOnlyColours) return [...faults, ...inAxe];
  tally.add('trees');
  return [...faults, ...inAxe, ...treeFaults(await readTree(session), isRefused)];
}

const ALL_RULES: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };
const CONTRAST: axe.RunOptions = { runOnly: ['color-contrast'] };

async function axeFaults(page: Page, rules: axe.RunOptions): Promise<string[]> {
  // As text, since a function would carry this module's own names into the page.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
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

async function tabThrough({ page, session }: Opened) {
  await pressTab(session, await ask(page, 'beginStops'));
  // Past the last stop the browser itself takes the focus, and gives it back in its own time.
  await page.waitForFunction(() => document.activeElement !== document.body);
  return ask(page, 'endStops');
}
