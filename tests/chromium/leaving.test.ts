import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { IS_EVERY } from '../breadth.ts';
import { EXIT, holdExit } from './exitSite.ts';
import { sharedChromium, openAlone, openPage } from './launch.ts';
import { STATES } from './states.ts';
import { NOON, untilTakenOver } from './walk.ts';

const browser = await sharedChromium();

const WAYS = [
  {
    way: 'the button',
    leave: (page: Page) => page.locator('a[data-leave]').first().click({ noWaitAfter: true }),
  },
  {
    way: 'Shift three times',
    leave: async (page: Page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    },
  },
];

/** Where it differs what is on the screen and how much lies behind; with `test:every` everywhere. */
const STATES_TO_LEAVE = STATES.filter(
  ({ state }) =>
    IS_EVERY || /introduction|question (pregnancy|acute)|refused|result|loss/.test(state),
);

/** Every state, by the two ways in turn. */
const LEAVINGS = STATES_TO_LEAVE.map((from, index) => ({ ...from, ...WAYS[index % 2] }) as Leaving);
type Leaving = (typeof STATES)[number] & (typeof WAYS)[number];

describe('leaving', () => {
  it.each(LEAVINGS)(
    'from $state by $way: covered in a frame, all gone, no way back',
    async (from) => {
      const { page, close } = await openPage(browser, { path: 'fi/tietosuoja/', clock: NOON });
      await page.goto(`${inject('siteUrl')}${from.language}/`);
      await page.locator('main button').first().waitFor();
      const intro = await headingOf(page);
      await from.go(page);
      // Before, its steps are not in the history yet.
      await untilTakenOver(page);

      const { release } = await holdExit(page);
      const seen = await firstFrame(page);
      await from.leave(page);
      expect(await seen()).toEqual(NOTHING);

      release();
      await page.waitForURL(EXIT);
      // Back is where the person was before; forward is the beginning, for whoever looks.
      await page.goBack();
      expect(page.url()).toBe(`${inject('siteUrl')}fi/tietosuoja/`);
      await page.goForward();
      expect(page.url()).toBe(EXIT);
      // From the introduction nothing lies ahead, and this stays where it is.
      await page.goForward();
      await expect
        .poll(() => headingOf(page))
        .toBe(from.state === 'the introduction' ? 'Weather' : intro);
      expect(await page.locator('input').count()).toBe(0);
      await close();
    },
  );
});

it.each(['fi/palvelut/', 'sv/trygg-pa-natet/', 'en/privacy/'])('leaves %s too', async (path) => {
  for (const { leave } of WAYS) {
    const { page, close } = await openPage(browser, { path });
    const { release } = await holdExit(page);
    const seen = await firstFrame(page);
    await leave(page);
    expect(await seen()).toEqual(NOTHING);
    release();
    await page.waitForURL(EXIT);
    await close();
  }
});

it('leaves while the wizard has not loaded yet', async () => {
  const { page, close } = await openPage(browser, { path: 'fi/tietosuoja/' });
  await page.route('**/react-*', () => {});
  const { release } = await holdExit(page);
  release();
  await page.goto(`${inject('siteUrl')}en/`, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  // The first presses may come before even this script is there.
  const pressShifts = async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    return page.url();
  };
  await expect.poll(pressShifts).toBe(EXIT);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await close();
});

it('leaves for good before the wizard is there: it does not come after all', async () => {
  const { page, close } = await openPage(browser, { path: 'fi/tietosuoja/' });
  const gate = new AbortController();
  await page.route('**/wizard-*', async (route) => {
    if (!gate.signal.aborted) await once(gate.signal, 'abort');
    await route.continue();
  });
  await page.goto(`${inject('siteUrl')}fi/kysymykset/`, { waitUntil: 'commit' });
  await page.locator('input[value=expecting]').check();
  await page.locator('button[type=submit]').click();
  await page.locator('input[value=dueDate]').waitFor();
  // Its first part is on its way to the others already: who leaves before that stops it for good.
  await page.locator('#tukipolku[data-running]').waitFor();
  const { release } = await holdExit(page);
  const seen = await firstFrame(page);
  const found = page.waitForEvent('console', (message) => message.text().startsWith('Found'));
  await page.evaluate(() => {
    const looking = setInterval(() => {
      if ('_early_' in window) return;
      clearInterval(looking);
      const wizard = document.querySelector('#tukipolku')?.innerHTML;
      console.info(`Found: ${JSON.stringify(wizard)}`);
    }, 20);
  });
  await page.locator('a[data-leave]').click({ noWaitAfter: true });
  expect(await seen()).toEqual(NOTHING);
  gate.abort();
  expect((await found).text()).toBe('Found: ""');
  release();
  await page.waitForURL(EXIT);
  await page.goBack();
  expect(page.url()).toBe(`${inject('siteUrl')}fi/tietosuoja/`);
  await close();
});

it('leaves by a plain link where no script comes at all', async () => {
  const { page, close } = await openPage(browser, { path: 'fi/tietosuoja/' });
  await page.route('**/*.js', (route) => route.abort());
  const { release } = await holdExit(page);
  release();
  await page.goto(`${inject('siteUrl')}sv/`);
  await page.locator('a[data-leave]').click();
  await page.waitForURL(EXIT);
  expect(await headingOf(page)).toBe('Weather');
  await close();
});

it('says how many presses are left, and that they were too slow', async () => {
  const { page, context } = await openAlone(browser, { path: 'sv/', isRunning: true });
  await untilTakenOver(page);
  const news = page.locator('[data-leave-news]');
  expect(await news.getAttribute('role')).toBe('status');
  await page.keyboard.press('Shift');
  await expect
    .poll(() => news.innerText())
    .toBe('Tryck två gånger till på skifttangenten för att lämna sidan.');
  await page.keyboard.press('Shift');
  await expect
    .poll(() => news.innerText())
    .toBe('Tryck en gång till på skifttangenten för att lämna sidan.');
  await page.clock.runFor(5_000);
  await expect.poll(() => news.innerText()).toBe('Du är kvar på sidan.');
  await context.close();
});

it('typing capital letters does not leave', async () => {
  const { page, close } = await openPage(browser, { path: 'en/' });
  await page.locator('main button').click();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+Tab');
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+A');
  expect(await page.locator('.tuki-cover').count()).toBe(0);
  expect(await page.locator('form').count()).toBe(1);
  await close();
});

/**
 * Tells what stands on the screen, and what is kept, in the first frame after the press that leaves.
 * It is told as a line of the console, since a page that is giving way answers no questions.
 */
async function firstFrame(page: Page): Promise<() => Promise<unknown>> {
  const line = page.waitForEvent('console', (message) => message.text().startsWith('{"covered"'));
  await page.evaluate(() => {
    let shifts = 0;
    function note(event: Event) {
      if (event.type === 'keyup') shifts += 1;
      if (event.type === 'keyup' && shifts < 3) return;
      requestAnimationFrame(() => {
        const heights = [20, innerHeight / 2, innerHeight - 20];
        const shown = heights.map((y) => document.elementFromPoint(innerWidth / 2, y)?.className);
        const seen = {
          covered: shown.every((name) => name === 'tuki-cover'),
          said: document.querySelector('[role=alert]')?.textContent === document.body.innerText,
          wizard: document.querySelector('#tukipolku')?.innerHTML ?? '',
          storage: localStorage.length + sessionStorage.length,
          cookies: document.cookie,
        };
        console.info(JSON.stringify(seen));
      });
    }
    // Before any listener of the page itself.
    window.addEventListener('click', note, true);
    window.addEventListener('keyup', note, true);
  });
  return async () => JSON.parse((await line).text()) as unknown;
}

const NOTHING = { covered: true, said: true, wizard: '', storage: 0, cookies: '' };

function headingOf(page: Page): Promise<string> {
  return page.locator('h1').innerText();
}
