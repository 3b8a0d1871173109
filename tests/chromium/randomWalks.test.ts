import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { IS_EVERY } from '../breadth.ts';
import { seedOfRun } from '../seed.ts';
import { record } from './launch.ts';
import { newContext } from './restingPages.ts';
import { LAUNCH } from './launchOptions.ts';
import type { Walked } from './walker/randomWalks.ts';

/** So many walks, one after another, on one loading of the page. */
const ROUND = 20;
/** Most of what walks can find is found in Node (tests/machine/randomEvents.test.ts). */
const WALKS = IS_EVERY ? 2000 : 40;
const ROUNDS = Math.ceil(WALKS / ROUND);
/** Pages that walk at the same time. */
const PAGES = 2;
/** The round that fails names its seed: with that in `SEED` it is the first of the next run. */
const SEED = seedOfRun();
const LANGUAGES = ['fi', 'sv', 'en'];

let browser: Browser;
let walker: string;
beforeAll(async () => {
  browser = await chromium.launch({
    ...LAUNCH,
    executablePath: inject('chromiumPath'),
    // Nobody steps through a page as quickly as this; Chromium would hold it up as an attack.
    args: [...LAUNCH.args, '--disable-ipc-flooding-protection'],
  });
  walker = await bundled('walker/randomWalks.ts');
});
afterAll(() => browser.close());

it(`${WALKS} random walks on the page break nothing, come to an end and start again`, async () => {
  const seeds = Array.from({ length: ROUNDS }, (_, index) => SEED + index);
  const kinds = new Set<string>();
  await Promise.all(Array.from({ length: PAGES }, () => walkAll(seeds, kinds)));
  expect(seeds).toEqual([]);
  // Random walks that never leave the beginning would show little; what is rare needs many of them.
  const usual = ['come', 'go', 'press', 'type', 'walk'];
  const all = [...usual, 'select', 'visit'];
  expect([...kinds]).toEqual(expect.arrayContaining(IS_EVERY ? all : usual));
});

/** Walks with seeds from the list until none is left. */
async function walkAll(seeds: number[], kinds: Set<string>): Promise<void> {
  // The walker brings a clock of its own.
  const context = await newContext(browser, { viewport: { width: 360, height: 300 } });
  const page = await context.newPage();
  const seen = record(page);
  await page.addInitScript({ content: walker });
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
    const language = LANGUAGES[seed % LANGUAGES.length];
    await page.goto(`${inject('siteUrl')}${language}/`);
    // Nobody who reads what is asked is so quick that the screens of the end are still on their way.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/screens-')),
    );
    const { done, wrong }: Walked = await page.evaluate(
      ([first, count]) => window.randomWalks(first, count),
      [seed, ROUND] as const,
    );
    const problems = [wrong, ...seen.pageErrors, ...seen.consoleErrors].filter(Boolean);
    if (problems.length > 0) {
      const walk = done.slice(done.findLastIndex((action) => action.startsWith('walk')));
      throw new Error([`SEED=${seed} in ${language}:`, ...walk, ...problems].join('\n'));
    }
    for (const action of done) kinds.add(action.split(' ')[0] ?? '');
  }
  await context.close();
}

/** A script and all that it imports, in one piece. */
async function bundled(path: string): Promise<string> {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, name: 'walker', formats: ['iife'] } },
  })) as Rolldown.RolldownOutput[];
  return bundle?.output[0].code ?? '';
}
