import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { languagesInTurn } from '../../breadth.ts';
import { wordsIn } from '../../wizard/localeWords.ts';
import { openAlone, sharedChromium } from '../launch.ts';
import { isControl } from './tree/controls.ts';
import { readTree } from './tree/readTree.ts';

const browser = await sharedChromium();

/**
 * With one switch a device goes from control to control in the order of the accessibility tree, and the
 * switch presses the one it is at. The last option of every question needs no typing.
 */
it.each(languagesInTurn(1))('%s: one switch leads to the result', async (one) => {
  const { page, close } = await openAlone(browser, { path: `${one}/`, width: 360 });
  const session = await page.context().newCDPSession(page);
  const { page: words } = wordsIn(one);
  await page.locator('main h1').waitFor();
  let stops = 0;
  const scanTo = async (isWanted: (role: string, name: string) => boolean, isLast = false) => {
    const controls = (await readTree(session)).filter(isControl);
    const names = controls.map(({ role, name }) => isWanted(role, name));
    const at = isLast ? names.lastIndexOf(true) : names.indexOf(true);
    expect(at).toBeGreaterThanOrEqual(0);
    stops += at + 1;
    await press(session, controls[at]?.id ?? 0);
  };
  await scanTo((_, name) => name === words.intro.start);
  const form = page.locator('form');
  const end = page.getByRole('heading', { name: words.result.heading, exact: true });
  // Between the two there may be a screen that waits for those of the end.
  for (await form.waitFor(); await form.isVisible(); await form.or(end).waitFor()) {
    const before = await headingOf(page);
    // The first situation, so that most is asked; then the last option, past all the others.
    const isFirst = before.includes(wordsIn(one).questions.situation.title);
    await scanTo((role) => role === 'radio' || role === 'checkbox', !isFirst);
    await scanTo((_, name) => name === words.continue || name === words.showResult);
    await expect.poll(() => headingOf(page)).not.toBe(before);
  }
  process.stdout.write(`One switch, ${one}: ${stops} stops to a result\n`);
  // Twice through each of seven screens, of at most 30 controls.
  expect(stops).toBeLessThan(7 * 2 * 30);
  await close();
});

async function headingOf(page: Page): Promise<string> {
  return (await page.locator('h1').innerText()).replaceAll(/\s+/g, ' ').trim();
}

/** As a switch does: what the control does, without a pointer. */
async function press(session: CDPSession, backendNodeId: number): Promise<void> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { this.click(); }',
  });
}
