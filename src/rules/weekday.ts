import { daysBetween, type PlainDate } from './plainDate.ts';

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const A_MONDAY = '2024-01-01' as PlainDate;

/** The weekday of a date. */
export function weekdayOf(date: PlainDate): Weekday {
  const days = daysBetween(A_MONDAY, date) % 7;
  return (((days + 7) % 7) + 1) as Weekday;
}
