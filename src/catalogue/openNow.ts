import { holidayOn, type HolidayId } from '../rules/finnishHolidays.ts';
import { helsinkiClock } from '../rules/helsinkiClock.ts';
import { addDays, type PlainDate } from '../rules/plainDate.ts';
import { weekdayOf } from '../rules/weekday.ts';
import type { ContactEntry } from './schema.ts';

type WeeklyHours = Exclude<ContactEntry['hours'], 'always' | undefined>;

export type OpenState = {
  /** `probablyClosed`: open by its weekly hours, but the day is a public holiday or an eve. */
  state: 'always' | 'open' | 'shut' | 'probablyClosed' | 'unknown';
  /** When it shuts today, `HH:MM`; only while open. */
  until?: string;
  /** When it opens next, holidays and eves passed over. */
  next?: { day: PlainDate; from: string; daysAhead: number };
  /** Today's holiday or eve, when it takes hours that would still be to come or are running. */
  holiday?: HolidayId;
};

/**
 * Two Mondays in a row may be holidays (25 December and 1 January), so that a line open on Mondays
 * may pause for three weeks. Nothing verified pauses for longer.
 */
const LONGEST_PAUSE = 21;

/**
 * Whether a contact answers at an instant: from the minute `from`, no longer at the minute `to`.
 * No source says that any line is closed on holidays, so on those it is only probably so.
 */
export function openState(hours: ContactEntry['hours'], at: Date): OpenState {
  if (hours === undefined) return { state: 'unknown' };
  if (hours === 'always') return { state: 'always' };
  const { day, minutes, weekday } = helsinkiClock(at);
  const hasBegun = minutes >= minutesOf(hours.from);
  const isAhead = hours.weekdays.includes(weekday) && minutes < minutesOf(hours.to);
  const holiday = isAhead ? holidayOn(day)?.name : undefined;
  if (isAhead && hasBegun && holiday === undefined) return { state: 'open', until: hours.to };
  const next = nextOpening(hours, day, hasBegun ? 1 : 0);
  return {
    state: isAhead && hasBegun ? 'probablyClosed' : 'shut',
    ...(next && { next }),
    ...(holiday && { holiday }),
  };
}

/** The first opening that begins at least `daysAhead` days after `today`. */
function nextOpening(hours: WeeklyHours, today: PlainDate, daysAhead: number): OpenState['next'] {
  if (daysAhead > LONGEST_PAUSE) return undefined;
  const day = addDays(today, daysAhead);
  return hours.weekdays.includes(weekdayOf(day)) && holidayOn(day) === undefined
    ? { day, from: hours.from, daysAhead }
    : nextOpening(hours, today, daysAhead + 1);
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
