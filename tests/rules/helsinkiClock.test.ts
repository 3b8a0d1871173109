import { expect, it } from 'vitest';
import { helsinkiClock } from '../../src/rules/helsinkiClock.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { weekdayOf } from '../../src/rules/weekday.ts';

it.each([
  ['2026-11-22T21:59:59.999Z', '2026-11-22', '23:59', 7],
  ['2026-11-22T22:00:00Z', '2026-11-23', '00:00', 1],
  ['2026-11-23T06:59:59.999Z', '2026-11-23', '08:59', 1],
  ['2026-11-23T07:00:00Z', '2026-11-23', '09:00', 1],
  ['2026-07-15T06:00:00Z', '2026-07-15', '09:00', 3],
  ['2026-12-31T22:30:00Z', '2027-01-01', '00:30', 5],
  ['2028-02-29T10:00:00Z', '2028-02-29', '12:00', 2],

  // On 28.3.2027 the hour from 3 to 4 does not exist.
  ['2027-03-28T00:59:00Z', '2027-03-28', '02:59', 7],
  ['2027-03-28T01:00:00Z', '2027-03-28', '04:00', 7],
  ['2027-03-28T21:00:00Z', '2027-03-29', '00:00', 1],

  // On 25.10.2026 the hour from 3 to 4 comes twice.
  ['2026-10-25T00:59:00Z', '2026-10-25', '03:59', 7],
  ['2026-10-25T01:00:00Z', '2026-10-25', '03:00', 7],
  ['2026-10-25T02:00:00Z', '2026-10-25', '04:00', 7],
  ['2026-10-25T22:00:00Z', '2026-10-26', '00:00', 1],
])('at %s it is %s %s in Helsinki', (instant, day, clock, weekday) => {
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
