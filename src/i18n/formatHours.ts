/** Weekdays 1 (Monday) to 7, consecutive, as "ma–pe" or "ma", by the name of each. */
export function formatWeekdays(
  weekdays: readonly number[],
  nameOf: (weekday: number) => string,
): string {
  const first = weekdays[0] ?? 1;
  const last = weekdays.at(-1) ?? first;
  return first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
}

/** A clock time as the City writes it: `09:00` is 9, `08:15` is 8.15. */
export function formatClock(clock: string): string {
  const [hours = '', minutes = ''] = clock.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}
