import { expect, it } from 'vitest';
import { helsinkiDay } from '../../src/rules/helsinkiDay.ts';
import { DAYS } from './helsinkiInstants.ts';

it.each(DAYS)('%s (%s) is %s in Helsinki', (_, instant, day) => {
  expect(helsinkiDay(new Date(instant))).toBe(day);
});

it('refuses an instant that is none', () => {
  expect(() => helsinkiDay(new Date(Number.NaN))).toThrow(RangeError);
});
