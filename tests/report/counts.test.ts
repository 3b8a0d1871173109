import { expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countsOf } from './counts.ts';

type State = 'passed' | 'failed' | 'skipped';
type Given = { state: State; note?: string };
type Project = { name: string; leftOut?: string; pattern?: RegExp };

/** A file of tests as Vitest hands it to a reporter, as far as it is read. */
function file(project: Project, tests: Given[], errors: string[] = []): TestModule {
  const module = {
    type: 'module',
    project: { name: project.name },
    errors: () => errors,
    children: {
      allSuites: () => [],
      allTests: () =>
        tests.map((result) => ({
          parent: module,
          project: {
            config: { testNamePattern: project.pattern },
            getProvidedContext: () => ({ leftOut: project.leftOut }),
          },
          result: () => result,
        })),
    },
  };
  return module as unknown as TestModule;
}

const PASSED: Given = { state: 'passed' };
const SKIPPED: Given = { state: 'skipped' };

it('counts tests by project, and files of which any was run', () => {
  const modules = [
    file({ name: 'unit' }, [PASSED, { state: 'failed' }]),
    file({ name: 'unit' }, [PASSED]),
    file({ name: 'dom' }, [PASSED, SKIPPED]),
    file({ name: 'firefox' }, [SKIPPED]),
  ];
  expect(countsOf(modules, 0)).toMatchObject({
    ran: { unit: 3, dom: 1 },
    files: 3,
    failed: 1,
    broken: 0,
  });
});

it('what is left out is counted by project and reason', () => {
  const firefox = { name: 'firefox', leftOut: 'there is none' };
  const modules = [
    file(firefox, [SKIPPED, { state: 'skipped', note: 'too small a screen' }]),
    file(firefox, [SKIPPED]),
    file({ name: 'unit' }, [SKIPPED]),
    file({ name: 'dom', pattern: /name/ }, [SKIPPED]),
  ];
  expect(countsOf(modules, 0).leftOut).toEqual([
    { project: 'firefox', reason: 'there is none', tests: 2 },
    { project: 'firefox', reason: 'too small a screen', tests: 1 },
    { project: 'unit', reason: 'their file says so', tests: 1 },
    { project: 'dom', reason: 'they were not asked for', tests: 1 },
  ]);
});

it('a file that cannot be run, and an error of no file, are no tests that passed', () => {
  const modules = [file({ name: 'unit' }, [SKIPPED], ['no such module'])];
  expect(countsOf(modules, 2)).toMatchObject({
    ran: {},
    files: 0,
    broken: 3,
    leftOut: [{ reason: 'what comes before them failed' }],
  });
});
