import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { seedOfRun } from '../seed.ts';
import { countsOf } from './counts.ts';
import { inWords } from './inWords.ts';

/** Says how many files are to be run, and at the end what was run, what was left out and why. */
export class Summary implements Reporter {
  private vitest: Vitest | undefined;
  private start = 0;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunStart(specifications: readonly unknown[]): void {
    this.start = performance.now();
    this.vitest?.logger.log(`${specifications.length} files of tests, seed ${seedOfRun()}\n`);
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    // Where there is none, nothing was run, and Vitest says why.
    if (modules.length === 0) return;
    const lines = inWords({
      ...countsOf(modules, errors.length),
      isStopped: reason === 'interrupted',
      milliseconds: performance.now() - this.start,
      seed: seedOfRun(),
    });
    this.vitest?.logger.log(lines.join('\n'));
  }
}
