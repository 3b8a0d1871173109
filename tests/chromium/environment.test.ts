import { expect, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { findTraces, tracesOf } from './answerTraces.ts';
import { openPage, sharedChromium, type OpenedPage } from './launch.ts';
import { NOON, untilTakenOver, walkThrough } from './walk.ts';

const browser = await sharedChromium();

const FAMILY = JOURNEYS[0] as Journey;
const USUAL = 'https://www.ilmatieteenlaitos.fi/';

/**
 * The wizard of a deployment that has set this, with all that reads it there: who is quicker than the
 * script that counts is counted from the step where they are then.
 */
async function openSet(script: string) {
  const opened = await openPage(browser, {
    path: 'fi/',
    clock: NOON,
    prepare: (page) =>
      page.route('**/env-config.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      ),
  });
  await untilTakenOver(opened.page);
  return opened;
}

it.each([
  ['{ VITE_EXIT_URL: "https://www.hel.fi/" }', 'https://www.hel.fi/'],
  ['{ VITE_EXIT_URL: "javascript:alert(1)" }', USUAL],
  ['{ VITE_EXIT_URL: "http://www.hel.fi/" }', USUAL],
  ['null', USUAL],
])('with %s, leaving leads to %s', async (set, exit) => {
  const { page, close } = await openSet(`window._env_ = ${set}`);
  await expect.poll(() => page.locator('a[data-leave]').getAttribute('href')).toBe(exit);
  await close();
});

it('counts how far people are, and nothing of what they answer, only where a queue is named', async () => {
  const opened = await openSet('window._env_ = { VITE_ANALYTICS: "_paq" }; window._paq = [];');
  const { page } = opened;
  const queue = () => page.evaluate(() => Reflect.get(window, '_paq') as unknown[]);
  await untilCounting(opened);
  await walkThrough(page, FAMILY);
  await expect
    .poll(queue)
    .toEqual([
      ...FAMILY.answers.map((_, index) => ['trackEvent', 'tukipolku', 'step', String(index + 1)]),
      ['trackEvent', 'tukipolku', 'result'],
    ]);
  const said = JSON.stringify(await queue());
  expect(findTraces(said, tracesOf(FAMILY.answers, wordsIn('fi').questions))).toEqual([]);
  await opened.close();
});

/** Waits until the script that counts has run, which comes after the wizard. */
async function untilCounting({ page, seen }: OpenedPage): Promise<void> {
  const asked = () => seen.requests.find((url) => url.includes('/listeners-'));
  await expect.poll(asked).toBeDefined();
  await page.evaluate(`import(${JSON.stringify(asked())}).then(() => {})`);
}

it('counts nothing where no queue is named', async () => {
  const { page, close, seen } = await openSet('window._env_ = {}; window._paq = [];');
  await walkThrough(page, FAMILY);
  expect(await page.evaluate(() => Reflect.get(window, '_paq') as unknown[])).toEqual([]);
  expect(seen.requests.filter((url) => url.includes('listeners'))).toEqual([]);
  await close();
});
