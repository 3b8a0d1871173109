import type { TestCase, TestModule } from 'vitest/node';
import type { Counted } from './inWords.ts';

type Counts = Omit<Counted, 'isStopped' | 'milliseconds' | 'seed'>;

/** Counts the tests of these files; errors are so many as belong to no file. */
export function countsOf(modules: readonly TestModule[], errors: number): Counts {
  const ran: Record<string, number> = {};
  const leftOut = new Map<string, Counts['leftOut'][number]>();
  let failed = 0;
  for (const module of modules) {
    const project = module.project.name;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'failed') failed += 1;
      if (state === 'passed' || state === 'failed') ran[project] = (ran[project] ?? 0) + 1;
      if (state !== 'skipped') continue;
      const reason = reasonOf(test);
      const key = `${project}: ${reason}`;
      leftOut.set(key, { project, reason, tests: (leftOut.get(key)?.tests ?? 0) + 1 });
    }
  }
  const broken = modules.map(brokenIn).reduce((sum, count) => sum + count, errors);
  return {
    ran,
    leftOut: [...leftOut.values()],
    failed,
    files: modules.filter(hasRun).length,
    broken,
  };
}

/** Whether any of its tests was run. */
function hasRun(module: TestModule): boolean {
  return [...module.children.allTests()].some((test) => test.result().state !== 'skipped');
}

/** The file, or what comes before or after some of its tests, counted when it fails. */
function brokenIn(module: TestModule): number {
  const parts = [module, ...module.children.allSuites()];
  return parts.filter((part) => part.errors().length > 0).length;
}

/** Why a test was left out: said by itself, by what comes before it, or by its project. */
function reasonOf(test: TestCase): string {
  const result = test.result();
  if (result.state === 'skipped' && result.note !== undefined) return result.note;
  for (let part = test.parent; ; part = part.parent) {
    if (part.errors().length > 0) return 'what comes before them failed';
    if (part.type === 'module') break;
  }
  if (test.project.config.testNamePattern !== undefined) return 'they were not asked for';
  return test.project.getProvidedContext().leftOut ?? 'their file says so';
}
