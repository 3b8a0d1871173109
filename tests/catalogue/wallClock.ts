/** From the last Sunday of March, and up to that of October, clocks are three hours before UTC. */
const SUMMERS = [
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
] as const;

/** The instant at which a clock on a wall in Helsinki shows `YYYY-MM-DD HH:MM`. */
export function wallClock(dayAndTime: string): Date {
  const [day = '', time = ''] = dayAndTime.split(' ');
  const isSummer = SUMMERS.some(
    ([start, end]) => dayAndTime >= `${start} 04:00` && dayAndTime < `${end} 04:00`,
  );
  return new Date(`${day}T${time}:00${isSummer ? '+03:00' : '+02:00'}`);
}
