import { expect, it } from 'vitest';
import { languagesInTurn } from '../breadth.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { focused, focusedValue, onHeading, screenByKeyboard } from './byKeyboard.ts';
import { EXIT, holdExit } from './exitSite.ts';
import { sharedChromium, openAlone, openPage } from './launch.ts';
import { NOON, start, untilTakenOver } from './walk.ts';

const browser = await sharedChromium();

it('a whole screening can be done with the keyboard alone', async () => {
  expect(await screenByKeyboard(browser)).toEqual([]);
});

it.each(languagesInTurn(0))(
  '%s: help and the way out are the first stops after the skip link',
  async (one) => {
    const { page, close } = await openPage(browser, { path: `${one}/`, width: 360, clock: NOON });
    await start(page);
    const { atHand, page: words } = wordsIn(one);
    await page.keyboard.press('Shift+Tab');
    while ((await focused(page)) !== words.skipToContent) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(atHand.leave.helpNow);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain(words.help.heading);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('112');

    while ((await focused(page)) !== words.skipToContent) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(atHand.leave.label);
    const { release } = await holdExit(page);
    release();
    await page.keyboard.press('Enter');
    await page.waitForURL(EXIT);
    await close();
  },
);

it.each(languagesInTurn(1))(
  '%s: whether anybody is there can be answered with the keyboard',
  async (one) => {
    const { page, context } = await openAlone(browser, {
      path: `${one}/`,
      width: 360,
      isRunning: true,
    });
    await start(page);
    await untilTakenOver(page);
    await page.locator('form input').first().focus();
    await page.keyboard.press('Space');
    await page.clock.runFor(20 * 60_000);
    const { idle } = wordsIn(one).page;
    await onHeading(page, idle.heading);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(idle.stay);
    await page.keyboard.press('Enter');
    // Back where the person was, with what was chosen.
    await expect.poll(() => focusedValue(page)).toBe('expecting');
    expect(await page.locator('form input').first().isChecked()).toBe(true);
    await context.close();
  },
);
