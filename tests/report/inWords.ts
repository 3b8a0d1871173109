import { durationInWords } from './durationInWords.ts';

/** What a run came to, of which its last lines tell. */
export type Counted = {
  /** Tests that were run, by the name of their project in vite.config.ts. */
  ran: Readonly<Record<string, number>>;
  files: number;
  failed: number;
  /** Files of tests that could not be run, and errors that belong to no test. */
  broken: number;
  /** Whether somebody stopped the run. */
  isStopped: boolean;
  /** Tests that were not run, by project and reason. */
  leftOut: readonly { project: string; reason: string; tests: number }[];
  milliseconds: number;
  seed: number;
};

/** Where the tests of a project run, in words. */
const PLACES: Record<string, string> = {
  unit: 'in Node',
  'unit-replacing': 'in Node with modules replaced',
  dom: 'in the DOM',
  'dom-replacing': 'in the DOM with modules replaced',
  chromium: 'in Chromium',
  firefox: 'in Firefox',
  server: 'of the server',
};

/** The lines that tell what was run and how it ended, what was left out and why. */
export function inWords(counted: Counted): string[] {
  const { ran, files, leftOut, milliseconds, seed } = counted;
  const tests = Object.values(ran).reduce((sum, count) => sum + count, 0);
  const byPlace = Object.entries(ran)
    .toSorted(([a], [b]) => placeInOrder(a) - placeInOrder(b))
    .map(([project, count]) => `${number(count)} ${placeOf(project)}`);
  const left = leftOut.map(
    ({ project, reason, tests: count }) =>
      `Left out: ${plural(count, 'test')} ${placeOf(project)}: ${reason}.`,
  );
  const run = `${plural(tests, 'test')} in ${plural(files, 'file')}`;
  const where = byPlace.length === 0 ? '' : `: ${byPlace.join(', ')}`;
  return [
    ...left,
    `${run}${where}; ${endOf(counted)}; ${durationInWords(milliseconds)}; seed ${seed}`,
  ];
}

function endOf({ failed, broken, isStopped }: Counted): string {
  const faults = [
    failed > 0 ? `${number(failed)} failed` : '',
    broken > 0 ? plural(broken, 'error') + ' outside of tests' : '',
    isStopped ? 'stopped before the end' : '',
  ].filter((fault) => fault !== '');
  return faults.length === 0 ? 'all passed' : faults.join(', ');
}

function placeOf(project: string): string {
  return PLACES[project] ?? `in ${project}`;
}

function placeInOrder(project: string): number {
  const place = Object.keys(PLACES).indexOf(project);
  return place === -1 ? Infinity : place;
}

function plural(count: number, word: string): string {
  return `${number(count)} ${word}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
