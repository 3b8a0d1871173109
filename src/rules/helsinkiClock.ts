import { helsinkiDay } from './helsinkiDay.ts';
import type { PlainDate } from './plainDate.ts';
import { weekdayOf, type Weekday } from './weekday.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

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
  const day = helsinkiDay(instant);
  const [hours = 0, minutes = 0] = clock.format(instant).split(':').map(Number);
  return { day, minutes: hours * 60 + minutes, weekday: weekdayOf(day) };
}
