import { helsinkiTime } from './helsinkiTime.ts';
import { plainDate, type PlainDate } from './plainDate.ts';
import { weekdayOf, type Weekday } from './weekday.ts';

/**
 * What calendar and clock on a wall in Helsinki show at an instant, whatever the zone of the
 * machine. `minutes` are those that the clock shows since midnight (0–1439), not those gone by: when
 * clocks change, they skip or repeat an hour. Throws a `RangeError` for an invalid `Date`.
 */
export function helsinkiClock(instant: Date): {
  day: PlainDate;
  minutes: number;
  weekday: Weekday;
} {
  const [date = '', time = ''] = helsinkiTime(instant).split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const day = plainDate(date);
  return { day, minutes: hours * 60 + minutes, weekday: weekdayOf(day) };
}
