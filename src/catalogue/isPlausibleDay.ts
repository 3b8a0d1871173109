import { addDays, plainDate, type PlainDate } from '../rules/plainDate.ts';
import { CHECKED } from './checked.ts';

/** Rules and contacts are checked more often than this, in days. */
const LONGEST = 3 * 365;

/** Whether a device's day can be true: not before these rules were made, nor years after. */
export function isPlausibleDay(today: PlainDate): boolean {
  return CHECKED <= today && today <= addDays(plainDate(CHECKED), LONGEST);
}
