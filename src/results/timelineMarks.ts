import { daysBetween, type PlainDate } from '../rules/plainDate.ts';
import type { WindowDates } from '../rules/windowDates.ts';

export type MarkId = 'mayAsk' | 'opens' | 'due' | 'birth' | 'closes' | 'closesAbout' | 'today';

/** One point of the timeline. */
export type Mark = {
  id: MarkId;
  date: PlainDate;
  /** Its place from the start of the line (0) to its end (1). */
  at: number;
  /** Which way the label grows, so that it stays within the picture. */
  anchor: 'start' | 'middle' | 'end';
  /** The row of the label: today stands above the line (0), the others below it (1 or 2). */
  row: 0 | 1 | 2;
};

/** Two weeks are a few pixels of two years: neighbours stand at least this far apart. */
const APART = 0.2;
/** Labels of one row need this much, also on a telephone. */
const ROOM = 0.3;

/**
 * The points of a timeline in their order, today after whatever falls on it. Places follow the days
 * as far as labels have room; today never passes a day that it has not reached.
 */
export function timelineMarks(dates: WindowDates, today: PlainDate): Mark[] {
  const fixed = fixedDays(dates);
  const isBefore = today < (fixed[0]?.date ?? today);
  const days = isBefore ? [{ id: 'today' as const, date: today }, ...fixed] : fixed;
  const places = spread(days.map(({ date }) => date));
  const marks = place(days.map(({ id, date }, index) => ({ id, date, at: places[index] ?? 0 })));
  if (isBefore) return marks;
  const index = marks.filter(({ date }) => date <= today).length;
  const at = between(marks[index - 1], marks[index], today);
  return marks.toSpliced(index, 0, { id: 'today', date: today, at, anchor: anchorAt(at), row: 0 });
}

function fixedDays(dates: WindowDates): { id: MarkId; date: PlainDate }[] {
  if (dates.born) {
    return [
      { id: 'birth', date: dates.birth },
      { id: 'closes', date: dates.closes },
    ];
  }
  return [
    { id: 'mayAsk', date: dates.mayAskFrom },
    { id: 'opens', date: dates.opens },
    { id: 'due', date: dates.birth },
    { id: 'closesAbout', date: dates.closes },
  ];
}

/** Places of days in order: true to time, then pushed apart from the left and back from the right. */
function spread(days: readonly PlainDate[]): number[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = daysBetween(first, last);
  const pushed: number[] = [];
  for (const day of days) {
    const least = (pushed.at(-1) ?? -APART) + APART;
    pushed.push(Math.max(daysBetween(first, day) / span, least));
  }
  return pushed.map((at, index) => Math.min(at, 1 - APART * (days.length - 1 - index)));
}

/** Labels take turns on two rows where they would meet on one. */
function place(points: readonly Pick<Mark, 'id' | 'date' | 'at'>[]): Mark[] {
  let lastOnFirstRow = -ROOM;
  return points.map((point) => {
    const anchor = anchorAt(point.at);
    if (point.id === 'today') return { ...point, anchor, row: 0 };
    const fits = point.at - lastOnFirstRow >= ROOM;
    if (fits) lastOnFirstRow = point.at;
    return { ...point, anchor, row: fits ? 1 : 2 };
  });
}

function between(from: Mark | undefined, to: Mark | undefined, day: PlainDate): number {
  if (from === undefined || to === undefined) return from?.at ?? 0;
  const share = daysBetween(from.date, day) / daysBetween(from.date, to.date);
  return from.at + (to.at - from.at) * share;
}

function anchorAt(at: number): Mark['anchor'] {
  if (at < ROOM / 2) return 'start';
  return at > 1 - ROOM / 2 ? 'end' : 'middle';
}
