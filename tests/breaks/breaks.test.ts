import { expect, it } from 'vitest';
import { brokenText } from './brokenText.ts';
import { BREAKS } from './breaks.ts';
import { readReport } from './readReport.ts';
import { tableOf } from './tableOf.ts';

const FOLDER = '/a/checkout';

it('a break is put into the one place where it fits, as it is written', () => {
  expect(brokenText('one\ntwo\n', { from: 'two', to: '$& $1' })).toBe('one\n$& $1\n');
  expect(brokenText('one\ntwo\n', { from: 'two\n', to: '' })).toBe('one\n');
});

it('a break that fits nowhere, or twice, is stale', () => {
  expect(brokenText('one', { from: 'two', to: '' })).toBeUndefined();
  expect(brokenText('two two', { from: 'two', to: '' })).toBeUndefined();
});

it('of a report it reads how many tests ran, which failed, and what could not be loaded', () => {
  const report = {
    testResults: [
      suite('sound', 'passed', [
        ['passed', 'is sound'],
        ['skipped', 'is left out'],
      ]),
      suite('hurt', 'failed', [
        ['passed', 'is sound'],
        ['failed', 'is hurt'],
        ['failed', 'is hurt too'],
      ]),
      { ...suite('dead', 'failed', []), message: 'No such file\nat …' },
    ],
  };
  expect(readReport(JSON.stringify(report), FOLDER)).toEqual({
    ran: 4,
    failed: ['is hurt', 'is hurt too', 'tests/dead.test.ts as a whole: No such file'],
  });
});

it('the table says what was not caught', () => {
  const [one] = BREAKS.map((each) => ({ ...each, name: 'a | b', area: 'rules', seconds: 3 }));
  expect(tableOf(one === undefined ? [] : [{ ...one, isCaught: false, by: 'missed' }])).toBe(
    [
      '| break | area | caught by | seconds |',
      '| --- | --- | --- | --: |',
      '| a \\| b | rules | **not caught** (missed) | 3 |',
    ].join('\n'),
  );
});

it('every break has a name of its own', () => {
  const names = BREAKS.map(({ name }) => name);
  expect(names).toHaveLength(new Set(names).size);
});

function suite(name: string, status: string, tests: (readonly [string, string])[]) {
  return {
    name: `${FOLDER}/tests/${name}.test.ts`,
    status,
    message: '',
    assertionResults: tests.map(([result, fullName]) => ({ status: result, fullName })),
  };
}
