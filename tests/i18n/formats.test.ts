import { expect, it } from 'vitest';
import { formatDate, formatGestation } from '../../src/i18n/formatDate.ts';
import { formatClock, formatWeekdays } from '../../src/i18n/formatHours.ts';
import { wordsIn } from '../wizard/localeWords.ts';

it.each([
  ['2026-11-22', '22.11.2026'],
  ['2027-01-07', '7.1.2027'],
  ['2028-02-29', '29.2.2028'],
  ['2026-12-01', '1.12.2026'],
  ['2019', '2019'],
  ['', ''],
])('writes the date %j as %j', (date, written) => {
  expect(formatDate(date)).toBe(written);
});

it.each([
  [0, '0+0'],
  [6, '0+6'],
  [7, '1+0'],
  [132, '18+6'],
  [133, '19+0'],
  [139, '19+6'],
  [140, '20+0'],
  [280, '40+0'],
  [300, '42+6'],
])('writes %i completed days as week %s', (age, written) => {
  expect(formatGestation(age)).toBe(written);
});

it.each([
  ['fi', [1, 2, 3, 4, 5], 'ma–pe'],
  ['fi', [1], 'ma'],
  ['fi', [6, 7], 'la–su'],
  ['sv', [1, 2, 3, 4, 5], 'mån–fre'],
  ['sv', [1], 'mån'],
  ['sv', [6, 7], 'lör–sön'],
  ['en', [1, 2, 3, 4, 5], 'Mon–Fri'],
  ['en', [1], 'Mon'],
  ['en', [6, 7], 'Sat–Sun'],
] as const)('writes in %s the weekdays %j as %s', (language, weekdays, written) => {
  const { day } = wordsIn(language).page.hours;
  expect(formatWeekdays(weekdays, (weekday) => day[weekday as 1])).toBe(written);
});

it.each([
  ['09:00', '9'],
  ['12:00', '12'],
  ['08:15', '8.15'],
  ['15:30', '15.30'],
  ['00:00', '0'],
  ['16:05', '16.05'],
])('writes the clock time %s as %s', (clock, written) => {
  expect(formatClock(clock)).toBe(written);
});
