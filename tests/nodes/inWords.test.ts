import { expect, it } from 'vitest';
import { inWords } from './inWords.ts';

it('a line tells how everything ended on a version of Node', () => {
  const tests = { name: 'tests', succeeded: true, milliseconds: 183_000 };
  const build = { name: 'build', succeeded: false, milliseconds: 9000 };
  expect(inWords('24', [tests, build])).toBe(
    'Node 24: tests passed in 3 min 3 s, build FAILED in 9 s',
  );
});
