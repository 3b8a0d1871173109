import type { Answer } from './answers.ts';
import { addDays, daysBetween, type PlainDate } from './plainDate.ts';

/** Weeks are completed weeks: 20+0 is day 140, and the due date is 40+0, day 280. */
export const week = (weeks: number, days = 0): number => weeks * 7 + days;

const DUE_DATE_AT = week(40);

/**
 * The due date that a pregnancy answer means on the day it is read, or `undefined` when not known.
 * Source: Terveyskirjasto odk00008, a pregnancy lasts 280 days and the due date is at 40+0.
 */
export function dueDateOf(
  pregnancy: Answer<'pregnancy'> | undefined,
  today: PlainDate,
): PlainDate | undefined {
  if (pregnancy === undefined || pregnancy.by === 'notKnown') return undefined;
  if (pregnancy.by === 'dueDate') return pregnancy.dueDate;
  return addDays(today, DUE_DATE_AT - week(pregnancy.weeks, pregnancy.days));
}

/** Gestational age today, in completed days. */
export function gestationalAge(dueDate: PlainDate, today: PlainDate): number {
  return DUE_DATE_AT - daysBetween(today, dueDate);
}

/** The day on which a gestational age (in days) is reached. */
export function dayOfGestation(dueDate: PlainDate, age: number): PlainDate {
  return addDays(dueDate, age - DUE_DATE_AT);
}
