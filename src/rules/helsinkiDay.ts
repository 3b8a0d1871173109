import { helsinkiTime } from './helsinkiTime.ts';
import { plainDate, type PlainDate } from './plainDate.ts';

/** The calendar day in Helsinki at an instant, whatever the zone of the machine. */
export function helsinkiDay(instant: Date): PlainDate {
  const [day = ''] = helsinkiTime(instant).split('T');
  return plainDate(day);
}
