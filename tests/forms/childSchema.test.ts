import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { childFields, childSchema, type ChildFields } from '../../src/forms/childSchema.ts';
import { plainDate } from '../../src/rules/plainDate.ts';

const EMPTY = childFields(undefined);

/** The answer, or the field and the key of its error. */
function read(fields: Partial<ChildFields>, today = '2026-11-22') {
  const { success, data, error } = z.safeParse(childSchema(plainDate(today)), {
    ...EMPTY,
    ...fields,
  });
  return success ? data : error.issues.map(({ path, message }) => [path.join('.'), message]);
}

function born(text: string, today?: string) {
  const [day = '', month = '', year = ''] = text.split('.');
  return read({ by: 'dateOfBirth', day, month, year }, today);
}

it('starts with nothing chosen and nothing typed', () => {
  expect(EMPTY).toEqual({ by: null, day: '', month: '', year: '', months: '' });
  expect(read({})).toEqual([['by', 'child.required']]);
});

it('takes "rather not say" whatever else was typed', () => {
  expect(read({ by: 'ratherNotSay', day: '99', months: 'x' })).toEqual({ by: 'ratherNotSay' });
});

describe('a date of birth on 22.11.2026', () => {
  it.each([
    ['22.11.2026', '2026-11-22'], // today
    ['20.8.2026', '2026-08-20'],
    ['23.11.2025', '2025-11-23'], // one tomorrow
    ['22.11.2025', '2025-11-22'], // one today
    ['29.2.2024', '2024-02-29'],
    ['23.11.2008', '2008-11-23'], // eighteen tomorrow
  ])('may be %s', (typed, dateOfBirth) => {
    expect(born(typed)).toEqual({ by: 'dateOfBirth', dateOfBirth });
  });

  it.each([
    ['23.11.2026', 'year', 'dateOfBirth.future'], // tomorrow
    ['20.8.2027', 'year', 'dateOfBirth.future'],
    ['22.11.2008', 'year', 'dateOfBirth.tooEarly'], // eighteen today
    ['20.8.1990', 'year', 'dateOfBirth.tooEarly'],
    ['1.1.1000', 'year', 'dateOfBirth.tooEarly'],
    ['20.8.26', 'year', 'date.shortYear'],
    ['29.2.2026', 'day', 'date.noSuchDay'],
    ['20.13.2026', 'day', 'date.noSuchDay'],
    ['20.elokuu.2026', 'month', 'date.notNumbers'],
    ['', 'day', 'date.missing'],
  ])('may not be %s', (typed, field, key) => {
    expect(born(typed)).toEqual([[field, key]]);
  });

  it('counts eighteen years from 29 February to 1 March', () => {
    expect(born('29.2.2008', '2026-02-28')).toEqual({
      by: 'dateOfBirth',
      dateOfBirth: '2008-02-29',
    });
    expect(born('29.2.2008', '2026-03-01')).toEqual([['year', 'dateOfBirth.tooEarly']]);
  });
});

describe('an age in months', () => {
  it.each([
    ['0', 0],
    [' 3 ', 3],
    ['11', 11],
    ['12', 12],
    ['215', 215],
  ])('may be %j', (typed, months) => {
    expect(read({ by: 'months', months: typed })).toEqual({ by: 'months', months });
  });

  it.each([
    ['', 'months.missing'],
    ['216', 'months.range'],
    ['-1', 'months.range'],
    ['2,5', 'months.notNumbers'],
    ['3 kk', 'months.notNumbers'],
    ['٣', 'months.notNumbers'],
    ['<b>3</b>', 'months.notNumbers'],
    ['3'.repeat(10_000), 'months.notNumbers'],
  ])('may not be %.20j', (typed, key) => {
    expect(read({ by: 'months', months: typed })).toEqual([['months', key]]);
  });
});

it.each([
  { by: 'dateOfBirth', dateOfBirth: plainDate('2026-08-20') },
  { by: 'months', months: 0 },
  { by: 'ratherNotSay' },
] as const)('shows $by in the fields, and reads the same from them', (answer) => {
  expect(read(childFields(answer))).toEqual(answer);
});
