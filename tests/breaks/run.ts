/*
 * `npm run test:breaks`: does a test notice when the product is broken?
 *
 * Each break of the list is put into a copy of the checkout, the tests concerned are run, and the copy
 * is mended again. With `--in <folder>` another checkout is tried with the same list, such as an older
 * commit with its packages; with the name of an area only its breaks, with other text those that have it
 * in their name.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BREAKS } from './breaks.ts';
import { checkWhole } from './checkWhole.ts';
import { copyCheckout } from './copyCheckout.ts';
import { tableOf, type Tried } from './tableOf.ts';
import { tryBreak } from './tryBreak.ts';

const OWN = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { in: { type: 'string', default: OWN } },
  allowPositionals: true,
});
const text = positionals.join(' ');
const ofArea = BREAKS.filter(({ area }) => area === text);
const breaks = ofArea.length > 0 ? ofArea : BREAKS.filter(({ name }) => name.includes(text));
if (breaks.length === 0) throw new Error(`No break is called “${text}”.`);

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());
const copy = copyCheckout(resolve(values.in));
try {
  console.log(`The tests concerned, with nothing broken: ${breaks.length} breaks follow.`);
  const red = await checkWhole(breaks, copy, stopping.signal);
  for (const test of red) console.error(`Fails with nothing broken: ${test}`);
  if (red.length > 0) process.exitCode = 1;
  else await tryAll();
} finally {
  rmSync(copy, { recursive: true, force: true });
}

async function tryAll(): Promise<void> {
  const tried: Tried[] = [];
  for (const one of breaks) {
    const begun = performance.now();
    const verdict = await tryBreak(one, copy, stopping.signal);
    const seconds = Math.round((performance.now() - begun) / 1000);
    tried.push({ ...one, ...verdict, seconds });
    const mark = verdict.isCaught ? 'caught' : 'NOT CAUGHT';
    console.log(
      `${tried.length}/${breaks.length} ${mark}: ${one.name} (${verdict.by}; ${seconds} s)`,
    );
  }
  const caught = tried.filter(({ isCaught }) => isCaught).length;
  console.log(`\n${tableOf(tried)}\n\n${caught} of ${tried.length} caught`);
  if (caught < tried.length) process.exitCode = 1;
}
