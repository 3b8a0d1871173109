import { expect, it } from 'vitest';
import { distance } from './distance.ts';

const NAMED: Record<string, string[]> = {
  test: ['form', 'words'],
  form: ['rule', 'test'],
  rule: ['date'],
  words: ['date'],
};

it.each([
  [['test'], 0],
  [['form'], 1],
  [['date'], 2],
  [['rule', 'date', 'words'], 1],
  [['page'], undefined],
])('from a test to %j it is %s', (sought, steps) => {
  expect(distance('test', new Set(sought), (file) => NAMED[file] ?? [])).toBe(steps);
});
