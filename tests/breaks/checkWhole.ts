import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Break } from './Break.ts';
import { runTests } from './runTests.ts';

/** What fails of the tests concerned while nothing is broken: then no break can be seen. */
export async function checkWhole(
  breaks: readonly Break[],
  copy: string,
  stop: AbortSignal,
): Promise<readonly string[]> {
  const filtered = breaks.filter(({ named }) => named !== undefined);
  const others = breaks.filter(({ named }) => named === undefined);
  const failed: string[] = [];
  for (const [group, named] of [
    [others, undefined],
    [filtered, filtered.map((one) => one.named).join('|')],
  ] as const) {
    const all = new Set(group.flatMap(({ tests }) => tests));
    const tests = [...all].filter((file) => existsSync(join(copy, file)));
    if (tests.length === 0) continue;
    const outcome = await runTests({ folder: copy, tests, named, stop });
    failed.push(
      ...outcome.failed,
      ...(outcome.ran === 0 ? [`no test of ${tests.join(', ')}`] : []),
    );
  }
  return failed;
}
