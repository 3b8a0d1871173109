import { distance } from './distance.ts';
import { namedFiles } from './namedFiles.ts';

/** So many files, even all in the DOM, leave time for types and lint within a minute on two cores. */
const MOST = 16;
/** So many steps beyond the nearest test, others still say something of a file. */
const NEAR = 2;
/** Tests in Node and jsdom: those in browsers and of the server take minutes. */
const TEST = /^tests\/(?!chromium|firefox|nginx).*\.test\.tsx?$/;
/** Parts of the names of those that go through every family, every day or every journey. */
const LONG =
  /random|every|ourneys|proof\/|changeAnswer|axe|paths|sameDecisions|secondOpinion\.test/;

type Near = {
  /** Those to be run now, nearest first. */
  tests: string[];
  /** How many more name something that has changed, over whatever others. */
  others: number;
  /** What has changed and is named by no test. */
  unnamed: string[];
};

/** The tests that are nearest to what has changed; long ones only when they themselves have. */
export function nearTests(
  changed: readonly string[],
  files: readonly string[],
  read: (file: string) => string,
): Near {
  const known = new Map<string, string[]>();
  function namedIn(file: string): string[] {
    const named =
      known.get(file) ?? (/\.(tsx?|css)$/.test(file) ? namedFiles(file, read(file), files) : []);
    known.set(file, named);
    return named;
  }
  const tests = files.filter((file) => TEST.test(file));
  const beyondNearest = new Map<string, number>();
  const unnamed: string[] = [];
  for (const file of changed) {
    const steps = tests.map((test) => distance(test, new Set([file]), namedIn) ?? Infinity);
    const nearest = Math.min(...steps);
    if (nearest === Infinity) unnamed.push(file);
    for (const [index, test] of tests.entries()) {
      const beyond = (steps[index] ?? Infinity) - nearest;
      if (beyond < (beyondNearest.get(test) ?? Infinity)) beyondNearest.set(test, beyond);
    }
  }

  const quick = [...beyondNearest]
    .filter(([test, beyond]) => beyond <= NEAR && (!LONG.test(test) || changed.includes(test)))
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([test]) => test);
  return { tests: quick, others: beyondNearest.size - quick.length, unnamed };
}
