import { plainDate, type PlainDate } from './plainDate.ts';

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Helsinki at an instant, whatever the zone of the machine. */
export function helsinkiDay(instant: Date): PlainDate {
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    calendar.formatToParts(instant).find((piece) => piece.type === type)?.value ?? '';
  return plainDate(`${part('year')}-${part('month')}-${part('day')}`);
}
