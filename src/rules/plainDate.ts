import * as z from 'zod/mini';

/**
 * A calendar day without a time or a zone, written `YYYY-MM-DD`, whose next birthday can be written
 * so too.
 */
export const plainDateSchema = z
  .string()
  .check(z.refine((text) => text < '9999' && fromParts(...partsOf(text)) === text))
  .brand<'PlainDate'>();
export type PlainDate = string & z.core.$brand<'PlainDate'>;

/** Reads `YYYY-MM-DD`. Throws a `RangeError` when there is no such day. */
export function plainDate(text: string): PlainDate {
  const date = fromParts(...partsOf(text));
  if (date !== text) throw new RangeError(`No such day: ${text.slice(0, 20)}`);
  return date;
}

/** Year, month (1–12) and day to a date; `undefined` when there is no such day. */
export function fromParts(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, day));
  const exists =
    moment.getUTCFullYear() === year &&
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === day;
  return exists ? fromMoment(moment) : undefined;
}

/** The day that is `days` (may be negative) after `date`. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromMoment(new Date(epochDay(date) * MILLISECONDS_IN_DAY + days * MILLISECONDS_IN_DAY));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: string): [year: number, month: number, day: number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match === null
    ? [Number.NaN, 0, 0]
    : [Number(match[1]), Number(match[2]), Number(match[3])];
}

const MILLISECONDS_IN_DAY = 86_400_000;

function epochDay(date: PlainDate): number {
  return Date.parse(date) / MILLISECONDS_IN_DAY;
}

function fromMoment(moment: Date): PlainDate {
  return moment.toISOString().slice(0, 10) as PlainDate;
}
