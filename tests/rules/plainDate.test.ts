import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  addDays,
  daysBetween,
  fromParts,
  plainDate,
  plainDateSchema,
} from '../../src/rules/plainDate.ts';

describe('a plain date', () => {
  it.each([
    ['an ordinary day', '2026-11-22'],
    ['29 February of a leap year', '2028-02-29'],
    ['29 February of 2000, a century that leaps', '2000-02-29'],
    ['the last day of a year', '2026-12-31'],
    ['the first day that four digits can write', '1000-01-01'],
    ['the last day of the last year whose next birthday four digits can write', '9998-12-31'],
  ])('is read from %s', (_, text) => {
    expect(plainDate(text)).toBe(text);
    expect(z.safeParse(plainDateSchema, text)).toEqual({ success: true, data: text });
  });

  it('is no answer in a year after which no birthday can be written', () => {
    expect(z.safeParse(plainDateSchema, '9999-01-01').success).toBe(false);
  });

  it.each([
    ['29 February of a common year', '2027-02-29'],
    ['29 February of 1900, a century that does not leap', '1900-02-29'],
    ['30 February', '2028-02-30'],
    ['31 April', '2027-04-31'],
    ['month 13', '2027-13-01'],
    ['month 0', '2027-00-10'],
    ['day 0', '2027-01-00'],
    ['day 32', '2027-01-32'],
    ['a year of three digits', '999-01-01'],
    ['a year before 1000', '0999-01-01'],
    ['a year of five digits', '10000-01-01'],
    ['a negative year', '-2027-01-01'],
    ['no leading zeros', '2027-1-1'],
    ['the Finnish order', '22.11.2026'],
    ['a time of day', '2026-11-22T00:00:00Z'],
    ['a space before it', ' 2026-11-22'],
    ['a line break after it', '2026-11-22\n'],
    ['full-width digits', '２０２６-11-22'],
    ['Arabic digits', '٢٠٢٦-١١-٢٢'],
    ['nothing', ''],
    ['not-a-number', 'NaN-NaN-NaN'],
    ['markup', '<script>alert(1)</script>'],
    ['ten thousand digits', '9'.repeat(10_000)],
    ['a date with ten thousand characters after it', `2026-11-22${'x'.repeat(10_000)}`],
  ])('is not read from %s', (_, text) => {
    expect(() => plainDate(text)).toThrow(RangeError);
    expect(z.safeParse(plainDateSchema, text).success).toBe(false);
  });

  it('is not read from what is no text at all', () => {
    const strangers = [null, undefined, 20261122, new Date(0), ['2026-11-22'], {}];
    expect(strangers.map((stranger) => z.safeParse(plainDateSchema, stranger).success)).toEqual(
      strangers.map(() => false),
    );
  });

  it('names what it refuses, but never at length', () => {
    expect(() => plainDate('2027-02-29')).toThrow('No such day: 2027-02-29');
    expect(() => plainDate('9'.repeat(10_000))).toThrow(/^No such day: 9{20}$/);
  });
});

describe('year, month and day', () => {
  it.each<[string, [year: number, month: number, day: number], string | undefined]>([
    ['make a day, with zeros filled in', [2027, 4, 1], '2027-04-01'],
    ['make the leap day', [2028, 2, 29], '2028-02-29'],
    ['make none on a day that rolls over', [2027, 2, 29], undefined],
    ['make none with a fraction', [2027, 4, 1.5], undefined],
    ['make none with a negative month', [2027, -1, 1], undefined],
    ['make none out of not-a-number', [Number.NaN, 4, 1], undefined],
    ['make none out of infinity', [Infinity, 4, 1], undefined],
    // JavaScript would read the year 27 as 1927.
    ['make none in the year 27', [27, 4, 1], undefined],
    ['make none in the year 10000', [10_000, 4, 1], undefined],
  ])('%s', (_, parts, date) => {
    expect(fromParts(...parts)).toBe(date);
  });
});

describe('days', () => {
  it.each([
    ['over the end of a month', '2027-01-31', 1, '2027-02-01'],
    ['over the leap day', '2028-02-28', 2, '2028-03-01'],
    ['over the end of February in a common year', '2027-02-28', 1, '2027-03-01'],
    ['over a new year, backwards', '2027-01-01', -1, '2026-12-31'],
    // A day of 23 hours and one of 25 in Helsinki are still one day each.
    ['over the night when clocks go forward', '2027-03-27', 2, '2027-03-29'],
    ['over the night when clocks go back', '2026-10-24', 2, '2026-10-26'],
    ['over a whole pregnancy of 280 days', '2026-06-25', 280, '2027-04-01'],
    ['over none at all', '2026-11-22', 0, '2026-11-22'],
  ])('are counted %s: %s and %i days is %s', (_, from, days, to) => {
    expect(addDays(plainDate(from), days)).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(days);
    // Counting from zero gives a zero without a sign.
    expect(daysBetween(plainDate(to), plainDate(from))).toBe(0 - days);
  });
});
