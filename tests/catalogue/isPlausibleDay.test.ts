import { expect, it } from 'vitest';
import { CHECKED } from '../../src/catalogue/checked.ts';
import { isPlausibleDay } from '../../src/catalogue/isPlausibleDay.ts';
import { addDays, plainDate } from '../../src/rules/plainDate.ts';

// Counted from the day of the check, which moves with every check.
it.each([
  ['cannot be true', 'the day before the check', -1, false],
  ['can be true', 'the day of the check', 0, true],
  ['can be true', 'the day after the check', 1, true],
  // 3 × 365 = 1095.
  ['can be true', 'three years after the check', 1095, true],
  ['cannot be true', 'a day more than three years after the check', 1096, false],
])('a device’s day %s: %s', (_, __, days, isPlausible) => {
  expect(isPlausibleDay(addDays(plainDate(CHECKED), days))).toBe(isPlausible);
});
