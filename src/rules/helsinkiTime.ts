const ZONE = 'Europe/Helsinki';

let format: Intl.DateTimeFormat | undefined;

/**
 * What calendar and clock on a wall in Helsinki show at an instant, as `YYYY-MM-DDTHH:MM`, whatever
 * the zone of the machine. Throws a `RangeError` for an invalid `Date`.
 */
export function helsinkiTime(instant: Date): string {
  return typeof Temporal === 'undefined'
    ? formatted(instant)
    : Temporal.Instant.fromEpochMilliseconds(instant.getTime())
        .toZonedDateTimeISO(ZONE)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
}

/** For browsers without `Temporal`: a slow phone takes 70 ms to make its first format of any kind. */
function formatted(instant: Date): string {
  format ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = format.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((piece) => piece.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
