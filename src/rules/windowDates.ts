import type { Answers } from './answers.ts';
import type { Window } from './criterion.ts';
import { firstBirthday } from './firstBirthday.ts';
import { dueDateOf } from './gestation.ts';
import { addDays, daysBetween, type PlainDate } from './plainDate.ts';

/** A baby this many days from the first birthday is near it: eight weeks, as the waiting time is unknown (K7). */
export const NEAR_DAYS = 8 * 7;

const REMIND_DAYS = 7;

/** Both edges of a window, each a calendar day, with the birth that they are counted from. */
export type WindowDates = {
  /** The due date of a baby who is expected, or the date of birth. */
  birth: PlainDate;
  /** The first birthday, before which the work must begin (therapy: A1). */
  closes: PlainDate;
  /** Whole days from today to `closes`: 1 is tomorrow. Never less. */
  daysLeft: number;
} & (
  | { born: true }
  | {
      /** The birth is expected, so the birthday is only about right. */
      born: false;
      /** 19+0, the due date − 147 days: the earliest reading of the source (therapy: A2, K6). */
      mayAskFrom: PlainDate;
      /** 20+0, the due date − 140 days: open in every reading. */
      opens: PlainDate;
    }
);

/**
 * What a person needs to know of a result's window; `undefined` when there is none, the answers do
 * not hold the day that it is counted from, or it is over. A born baby goes before an expected one (K31).
 */
export function windowDates(
  window: Window | undefined,
  answers: Answers,
  today: PlainDate,
): WindowDates | undefined {
  const dates = bornDates(window, answers) ?? expectedDates(window, answers, today);
  if (dates === undefined) return undefined;
  const daysLeft = daysBetween(today, dates.closes);
  return daysLeft < 1 ? undefined : { ...dates, daysLeft };
}

/**
 * The day of a reminder that is still of use: the opening while it is ahead; near the first birthday
 * a week before it, or tomorrow if that has come. `undefined` when no day is left for one.
 */
export function reminderDay(dates: WindowDates, today: PlainDate): PlainDate | undefined {
  if (!dates.born) return dates.opens > today ? dates.opens : undefined;
  if (dates.daysLeft > NEAR_DAYS || dates.daysLeft === 1) return undefined;
  return addDays(today, Math.max(dates.daysLeft - REMIND_DAYS, 1));
}

function bornDates(window: Window | undefined, { child }: Answers) {
  if (window?.closes === undefined || child?.by !== 'dateOfBirth') return undefined;
  return { born: true as const, birth: child.dateOfBirth, closes: window.closes };
}

function expectedDates(window: Window | undefined, { pregnancy }: Answers, today: PlainDate) {
  const birth = dueDateOf(pregnancy, today);
  if (birth === undefined || !window?.mayAskFrom || !window.opens) return undefined;
  const { mayAskFrom, opens } = window;
  return { born: false as const, mayAskFrom, opens, birth, closes: firstBirthday(birth) };
}
