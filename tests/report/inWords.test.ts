import { expect, it } from 'vitest';
import { inWords, type Counted } from './inWords.ts';

const PASSED: Counted = {
  ran: { server: 20, unit: 2900, chromium: 520, dom: 1000, firefox: 30 },
  files: 262,
  failed: 0,
  broken: 0,
  isStopped: false,
  leftOut: [],
  milliseconds: 312_400,
  seed: 123,
};

it('one line tells what was run, where and how it ended', () => {
  expect(inWords(PASSED)).toEqual([
    '4,470 tests in 262 files: 2,900 in Node, 1,000 in the DOM, 520 in Chromium, 30 in Firefox, 20 of the server; all passed; 5 min 12 s; seed 123',
  ]);
});

it('what was left out stands before it, with the reason', () => {
  const leftOut = [
    { project: 'firefox', reason: 'there is none', tests: 30 },
    { project: 'unit', reason: 'their file says so', tests: 1 },
  ];
  const lines = inWords({ ...PASSED, ran: { unit: 1 }, files: 1, leftOut, milliseconds: 900 });
  expect(lines).toEqual([
    'Left out: 30 tests in Firefox: there is none.',
    'Left out: 1 test in Node: their file says so.',
    '1 test in 1 file: 1 in Node; all passed; 1 s; seed 123',
  ]);
});

it.each([
  [{ failed: 3 }, '3 failed'],
  [{ broken: 1 }, '1 error outside of tests'],
  [
    { failed: 1, broken: 2, isStopped: true },
    '1 failed, 2 errors outside of tests, stopped before the end',
  ],
])('with %o it ends with "%s"', (faults, words) => {
  expect(inWords({ ...PASSED, ...faults }).at(-1)).toContain(`server; ${words}; 5 min`);
});

it('a minute is 60 seconds, and a project without a name in words keeps its own', () => {
  const counted = { ...PASSED, ran: { unit: 1, other: 2 }, milliseconds: 59_600 };
  expect(inWords(counted)).toEqual([
    '3 tests in 262 files: 1 in Node, 2 in other; all passed; 1 min 0 s; seed 123',
  ]);
});
