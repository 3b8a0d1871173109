import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Break } from './Break.ts';
import { brokenText } from './brokenText.ts';
import { runTests } from './runTests.ts';

/** Whether a break was caught, by which test, or why not. */
export type Verdict = { isCaught: boolean; by: string };

/** Breaks a copy of the product, runs the tests concerned, and mends the copy again. */
export async function tryBreak(one: Break, copy: string, stop: AbortSignal): Promise<Verdict> {
  const tests = one.tests.filter((file) => existsSync(join(copy, file)));
  if (tests.length === 0) return missed(`stale: there is no ${one.tests.join(', ')}`);
  const file = join(copy, one.file);
  const whole = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const broken = brokenText(whole, one);
  if (broken === undefined) return missed(`stale: ${one.file} has not one place for it`);
  writeFileSync(file, broken);
  try {
    const { ran, failed } = await runTests({ folder: copy, tests, named: one.named, stop });
    const [first] = failed;
    if (first !== undefined) return { isCaught: true, by: first };
    return missed(ran === 0 ? 'no test ran' : 'missed');
  } finally {
    writeFileSync(file, whole);
  }
}

function missed(by: string): Verdict {
  return { isCaught: false, by };
}
