import { expect, it } from 'vitest';
import { helsinkiClock } from '../../src/rules/helsinkiClock.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { weekdayOf } from '../../src/rules/weekday.ts';
import { CLOCKS } from './helsinkiInstants.ts';

it.each(CLOCKS)('at %s it is %s %s in Helsinki', (instant, day, clock, weekday) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  expect(helsinkiClock(new Date(instant))).toEqual({ day, minutes: hours * 60 + minutes, weekday });
});

it('refuses an instant that is none', () => {
  expect(() => helsinkiClock(new Date(Number.NaN))).toThrow(RangeError);
});

it.each([
  ['1899-12-31', 7],
  ['1970-01-01', 4],
  ['2023-12-31', 7],
  ['2024-01-01', 1],
  ['2028-02-29', 2],
  ['2100-03-01', 1],
])('%s is weekday %i', (date, weekday) => {
  expect(weekdayOf(plainDate(date))).toBe(weekday);
});
