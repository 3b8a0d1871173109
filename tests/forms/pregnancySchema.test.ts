import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  pregnancyFields,
  pregnancySchema,
  type PregnancyFields,
} from '../../src/forms/pregnancySchema.ts';
import { plainDate } from '../../src/rules/plainDate.ts';

const EMPTY = pregnancyFields(undefined);

/** The answer, or the field and the key of its error, on 22.11.2026. */
function read(fields: Partial<PregnancyFields>) {
  const { success, data, error } = z.safeParse(pregnancySchema(plainDate('2026-11-22')), {
    ...EMPTY,
    ...fields,
  });
  return success ? data : error.issues.map(({ path, message }) => [path.join('.'), message]);
}

function due(text: string) {
  const [day = '', month = '', year = ''] = text.split('.');
  return read({ by: 'dueDate', day, month, year });
}

function week(weeks: string, days: string) {
  return read({ by: 'week', weeks, days });
}

it('starts with nothing chosen and nothing typed', () => {
  expect(EMPTY).toEqual({ by: null, day: '', month: '', year: '', weeks: '', days: '' });
  expect(read({})).toEqual([['by', 'pregnancy.required']]);
});

it.each(['weeks', '', 'DUEDATE', '<script>'])('knows no way of answering called %j', (by) => {
  expect(read({ by: by as 'week' })).toEqual([['by', expect.any(String)]]);
});

it('takes "not known" whatever else was typed', () => {
  expect(read({ by: 'notKnown', day: '99', weeks: 'x' })).toEqual({ by: 'notKnown' });
});

describe('a due date on 22.11.2026', () => {
  it.each([
    ['29.8.2027', '2027-08-29'], // today + 280: 0+0
    ['14.3.2027', '2027-03-14'],
    ['22.11.2026', '2026-11-22'], // 40+0
    ['8.11.2026', '2026-11-08'], // 42+0
    ['2.11.2026', '2026-11-02'], // 42+6
  ])('may be %s', (typed, dueDate) => {
    expect(due(typed)).toEqual({ by: 'dueDate', dueDate });
  });

  it.each([
    ['30.8.2027', 'dueDate.tooFar'], // today + 281
    ['14.3.2028', 'dueDate.tooFar'],
    ['31.12.9999', 'dueDate.tooFar'],
    ['1.11.2026', 'dueDate.tooEarly'], // 43+0
    ['14.3.2026', 'dueDate.tooEarly'],
    ['1.1.1000', 'dueDate.tooEarly'],
    ['14.3.27', 'date.shortYear'],
  ])('may not be %s', (typed, key) => {
    expect(due(typed)).toEqual([['year', key]]);
  });

  it('may be typed whole into the first field', () => {
    expect(read({ by: 'dueDate', day: '14.3.2027' })).toEqual({
      by: 'dueDate',
      dueDate: '2027-03-14',
    });
  });

  it('is read by itself: weeks typed before do not matter', () => {
    expect(read({ by: 'dueDate', day: '31', month: '2', year: '2027', weeks: '20' })).toEqual([
      ['day', 'date.noSuchDay'],
    ]);
  });
});

describe('weeks and days', () => {
  it.each([
    ['0', '0', 0, 0],
    ['0', '', 0, 0],
    ['20', '', 20, 0],
    ['20', '3', 20, 3],
    ['19', '6', 19, 6],
    ['42', '0', 42, 0],
    ['42', '6', 42, 6],
  ])('may be %s + %j', (typedWeeks, typedDays, weeks, days) => {
    expect(week(typedWeeks, typedDays)).toEqual({ by: 'week', weeks, days });
  });

  it.each([
    ['', '', 'weeks', 'weeks.missing'],
    ['', '3', 'weeks', 'weeks.missing'],
    ['43', '0', 'weeks', 'weeks.range'],
    ['-1', '0', 'weeks', 'weeks.range'],
    ['20.5', '0', 'weeks', 'weeks.notNumbers'],
    ['20+3', '', 'weeks', 'weeks.notNumbers'],
    ['٢٠', '3', 'weeks', 'weeks.notNumbers'],
    ['20', '7', 'days', 'days.range'],
    ['20', '-1', 'days', 'days.range'],
    ['20', 'kolme', 'days', 'days.notNumbers'],
    ['20', '👶', 'days', 'days.notNumbers'],
  ])('may not be %s + %j', (typedWeeks, typedDays, field, key) => {
    expect(week(typedWeeks, typedDays)).toEqual([[field, key]]);
  });
});

it.each([
  { by: 'dueDate', dueDate: plainDate('2027-03-14') },
  { by: 'week', weeks: 20, days: 3 },
  { by: 'week', weeks: 0, days: 0 },
  { by: 'notKnown' },
] as const)('shows $by in the fields, and reads the same from them', (answer) => {
  expect(read(pregnancyFields(answer))).toEqual(answer);
});
