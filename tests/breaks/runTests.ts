import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, type Outcome } from './readReport.ts';

/** A break may make a program go round for ever: no run takes longer than this, in ms. */
const LONGEST = 900_000;
const REPORT = 'reports/breaks.json';

type Run = {
  /** The root of a checkout, with its packages. */
  folder: string;
  /** Test files within it. */
  tests: readonly string[];
  /** A pattern for the names of the tests to be run. */
  named?: string | undefined;
  /** Ends the run, and makes this reject. */
  stop: AbortSignal;
};

/** Runs tests in a process of their own; nothing has run when they cannot even be begun, or do not end. */
export async function runTests({ folder, tests, named, stop }: Run): Promise<Outcome> {
  const report = join(folder, REPORT);
  rmSync(report, { force: true });
  const vitest = spawn(
    process.execPath,
    [
      join(folder, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=json',
      `--outputFile=${REPORT}`,
      ...(named === undefined ? [] : [`--testNamePattern=${named}`]),
      ...tests,
    ],
    {
      cwd: folder,
      stdio: 'ignore',
      // What a break takes away would be waited for in vain for minutes.
      env: { ...process.env, PATIENCE_SECONDS: '40' },
      // With a group of its own, so that what it has started ends with it.
      detached: true,
    },
  );
  const end = () => {
    if (vitest.pid !== undefined) process.kill(-vitest.pid, 'SIGKILL');
  };
  const limit = setTimeout(end, LONGEST);
  stop.addEventListener('abort', end);
  await once(vitest, 'close');
  stop.removeEventListener('abort', end);
  clearTimeout(limit);
  stop.throwIfAborted();
  return existsSync(report)
    ? readReport(readFileSync(report, 'utf8'), folder)
    : { ran: 0, failed: [] };
}
