// Helsinki is two hours ahead of UTC in winter and three in summer.

/** What an instant is, the instant, and the day in Helsinki. */
export const DAYS: readonly (readonly [what: string, instant: string, day: string])[] = [
  ['the last second of a winter day', '2026-11-21T21:59:59Z', '2026-11-21'],
  [
    'midnight in winter, while UTC is still on the day before',
    '2026-11-21T22:00:00Z',
    '2026-11-22',
  ],
  ['noon in winter', '2026-11-22T10:00:00Z', '2026-11-22'],
  ['midnight in UTC, two in the morning here', '2026-11-22T00:00:00Z', '2026-11-22'],
  ['the last second of a summer day', '2026-07-14T20:59:59Z', '2026-07-14'],
  [
    'midnight in summer, while UTC is still on the day before',
    '2026-07-14T21:00:00Z',
    '2026-07-15',
  ],
  ['the new year, two hours before UTC', '2026-12-31T22:00:00Z', '2027-01-01'],
  ['the start of the leap day', '2028-02-28T22:00:00Z', '2028-02-29'],

  // On 28.3.2027 the hour from 3 to 4 does not exist.
  ['the last second before the spring day', '2027-03-27T21:59:59Z', '2027-03-27'],
  ['the first second of the spring day', '2027-03-27T22:00:00Z', '2027-03-28'],
  ['the second before clocks go forward', '2027-03-28T00:59:59Z', '2027-03-28'],
  ['the second after clocks went forward', '2027-03-28T01:00:00Z', '2027-03-28'],
  ['the last second of the spring day, an hour early', '2027-03-28T20:59:59Z', '2027-03-28'],
  ['the first second after the spring day', '2027-03-28T21:00:00Z', '2027-03-29'],

  // On 25.10.2026 the hour from 3 to 4 comes twice.
  ['the last second before the autumn day', '2026-10-24T20:59:59Z', '2026-10-24'],
  ['the first second of the autumn day', '2026-10-24T21:00:00Z', '2026-10-25'],
  ['half past three the first time', '2026-10-25T00:30:00Z', '2026-10-25'],
  ['half past three the second time', '2026-10-25T01:30:00Z', '2026-10-25'],
  ['the last second of the autumn day, an hour late', '2026-10-25T21:59:59Z', '2026-10-25'],
  ['the first second after the autumn day', '2026-10-25T22:00:00Z', '2026-10-26'],
];

/** An instant, and day, clock and weekday (1 is Monday) in Helsinki. */
export const CLOCKS: readonly (readonly [
  instant: string,
  day: string,
  clock: string,
  weekday: number,
])[] = [
  ['2026-11-22T21:59:59.999Z', '2026-11-22', '23:59', 7],
  ['2026-11-22T22:00:00Z', '2026-11-23', '00:00', 1],
  ['2026-11-23T06:59:59.999Z', '2026-11-23', '08:59', 1],
  ['2026-11-23T07:00:00Z', '2026-11-23', '09:00', 1],
  ['2026-07-15T06:00:00Z', '2026-07-15', '09:00', 3],
  ['2026-12-31T22:30:00Z', '2027-01-01', '00:30', 5],
  ['2028-02-29T10:00:00Z', '2028-02-29', '12:00', 2],

  // On 28.3.2027 the hour from 3 to 4 does not exist.
  ['2027-03-28T00:59:00Z', '2027-03-28', '02:59', 7],
  ['2027-03-28T01:00:00Z', '2027-03-28', '04:00', 7],
  ['2027-03-28T21:00:00Z', '2027-03-29', '00:00', 1],

  // On 25.10.2026 the hour from 3 to 4 comes twice.
  ['2026-10-25T00:59:00Z', '2026-10-25', '03:59', 7],
  ['2026-10-25T01:00:00Z', '2026-10-25', '03:00', 7],
  ['2026-10-25T02:00:00Z', '2026-10-25', '04:00', 7],
  ['2026-10-25T22:00:00Z', '2026-10-26', '00:00', 1],
];
