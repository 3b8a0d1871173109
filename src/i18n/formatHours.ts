/** Weekdays 1 (Monday) to 7, consecutive, as "ma–pe" or "ma" in a language. */
export function formatWeekdays(weekdays: readonly number[], language: string): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const named = (weekday: number) => name.format(Date.UTC(2024, 0, weekday));
  const first = weekdays[0] ?? 1;
  const last = weekdays.at(-1) ?? first;
  return first === last ? named(first) : `${named(first)}–${named(last)}`;
}

/** A clock time as the City writes it: `09:00` is 9, `08:15` is 8.15. */
export function formatClock(clock: string): string {
  const [hours = '', minutes = ''] = clock.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}
