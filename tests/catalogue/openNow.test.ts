import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONTACTS, type ContactId } from '../../src/catalogue/contacts.ts';
import { openState } from '../../src/catalogue/openNow.ts';
import type { ContactEntry } from '../../src/catalogue/schema.ts';
import type { HolidayId } from '../../src/rules/finnishHolidays.ts';
import { plainDate } from '../../src/rules/plainDate.ts';

/** The hours of the lines, by hand. */
const LINES = {
  substanceServices: { days: 'ma–pe', from: '08:30', to: '15:30' },
  counsellingPhone: { days: 'ma–pe', from: '09:00', to: '12:00' },
  counsellingPhoneSv: { days: 'ma', from: '09:00', to: '12:00' },
  clinicPhone: { days: 'ma–pe', from: '08:00', to: '14:00' },
  needsAssessment: { days: 'ma–pe', from: '08:15', to: '16:00' },
} as const;
type Line = keyof typeof LINES;
const IDS = Object.keys(LINES) as Line[];

/** Holidays and eves from Monday to Friday, by hand from calendars. */
const OFF: Record<string, HolidayId> = {
  '2026-01-01': 'newYearsDay',
  '2026-01-06': 'epiphany',
  '2026-04-03': 'goodFriday',
  '2026-04-06': 'easterMonday',
  '2026-05-01': 'mayDay',
  '2026-05-14': 'ascensionDay',
  '2026-06-19': 'midsummerEve',
  '2026-12-24': 'christmasEve',
  '2026-12-25': 'christmasDay',
  '2027-01-01': 'newYearsDay',
  '2027-01-06': 'epiphany',
  '2027-03-26': 'goodFriday',
  '2027-03-29': 'easterMonday',
  '2027-05-06': 'ascensionDay',
  '2027-06-25': 'midsummerEve',
  '2027-12-06': 'independenceDay',
  '2027-12-24': 'christmasEve',
  '2028-01-06': 'epiphany',
  '2028-04-14': 'goodFriday',
  '2028-04-17': 'easterMonday',
  '2028-05-01': 'mayDay',
  '2028-05-25': 'ascensionDay',
  '2028-06-23': 'midsummerEve',
  '2028-12-06': 'independenceDay',
  '2028-12-25': 'christmasDay',
  '2028-12-26': 'boxingDay',
  '2029-01-01': 'newYearsDay',
};

/** From the last Sunday of March, and up to that of October, clocks are three hours before UTC. */
const SUMMERS = [
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
] as const;

/** Every day of 2026–2028 and, as what may come next, of January 2029. */
const DAYS = Array.from({ length: 1096 + 31 }, (_, index) =>
  new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
);

afterEach(() => {
  vi.unstubAllEnvs();
});

it('knows every line with weekly hours', () => {
  const weekly = (Object.keys(CONTACTS) as ContactId[]).filter((id) => {
    const { hours }: ContactEntry = CONTACTS[id];
    return typeof hours === 'object';
  });
  expect(weekly.toSorted()).toEqual(IDS.toSorted());
});

// Mondays have no other hours in Swedish, so that a holiday moves them by a week or two.
it.each([
  ['counsellingPhoneSv', '2026-11-22 12:00', { state: 'shut', next: ['2026-11-23', 1] }],
  ['counsellingPhoneSv', '2026-11-23 08:59', { state: 'shut', next: ['2026-11-23', 0] }],
  ['counsellingPhoneSv', '2026-11-23 09:00', { state: 'open', until: '12:00' }],
  ['counsellingPhoneSv', '2026-11-23 11:59', { state: 'open', until: '12:00' }],
  ['counsellingPhoneSv', '2026-11-23 12:00', { state: 'shut', next: ['2026-11-30', 7] }],
  ['counsellingPhoneSv', '2026-11-24 09:00', { state: 'shut', next: ['2026-11-30', 6] }],
  ['counsellingPhoneSv', '2027-03-23 09:00', { state: 'shut', next: ['2027-04-05', 13] }],
  [
    'counsellingPhoneSv',
    '2027-03-29 08:59',
    { state: 'shut', holiday: 'easterMonday', next: ['2027-04-05', 7] },
  ],
  [
    'counsellingPhoneSv',
    '2027-03-29 09:00',
    { state: 'probablyClosed', holiday: 'easterMonday', next: ['2027-04-05', 7] },
  ],
  ['counsellingPhoneSv', '2027-03-29 12:00', { state: 'shut', next: ['2027-04-05', 7] }],
  [
    'counsellingPhoneSv',
    '2027-12-06 11:59',
    { state: 'probablyClosed', holiday: 'independenceDay', next: ['2027-12-13', 7] },
  ],
  ['counsellingPhoneSv', '2028-12-18 12:00', { state: 'shut', next: ['2029-01-08', 21] }],
  [
    'counsellingPhoneSv',
    '2028-12-25 10:00',
    { state: 'probablyClosed', holiday: 'christmasDay', next: ['2029-01-08', 14] },
  ],
  ['counsellingPhone', '2026-12-23 12:00', { state: 'shut', next: ['2026-12-28', 5] }],
  [
    'counsellingPhone',
    '2026-12-24 09:00',
    { state: 'probablyClosed', holiday: 'christmasEve', next: ['2026-12-28', 4] },
  ],
  ['counsellingPhone', '2026-12-31 10:00', { state: 'open', until: '12:00' }],
  ['counsellingPhone', '2027-01-05 10:00', { state: 'open', until: '12:00' }],
  ['counsellingPhone', '2027-03-25 12:00', { state: 'shut', next: ['2027-03-30', 5] }],
  ['clinicPhone', '2027-04-30 13:59', { state: 'open', until: '14:00' }],
  [
    'needsAssessment',
    '2027-06-25 15:59',
    { state: 'probablyClosed', holiday: 'midsummerEve', next: ['2027-06-28', 3] },
  ],
  ['substanceServices', '2026-11-20 15:30', { state: 'shut', next: ['2026-11-23', 3] }],
] as const)('%s at %s', (id, at, expected) => {
  const { next, ...rest } = openState(CONTACTS[id].hours, wallClock(at));
  expect({ ...rest, ...(next && { next: [next.day, next.daysAhead] }) }).toEqual(expected);
});

// The same instants wherever the machine thinks it is: half a day behind and half a day ahead.
describe.each([
  ['America/New_York', '2026-01-01T00:00:00.000-05:00'],
  ['Pacific/Kiritimati', '2026-01-01T00:00:00.000+14:00'],
])('on a machine in %s', (zone, midnight) => {
  it.each(IDS)(
    '%s is right around each edge of every day of 2026–2028',
    (id) => {
      vi.stubEnv('TZ', zone);
      expect(new Date(2026, 0, 1)).toEqual(new Date(midnight));
      const { from, to } = LINES[id];
      const times = [...around(from), ...around(to)];
      const wrong = DAYS.slice(0, 1096).flatMap((day) =>
        times.flatMap((time) => {
          const found = openState(CONTACTS[id].hours, wallClock(`${day} ${time}`));
          const right = byHand(id, day, time);
          return isDeepStrictEqual(found, right) ? [] : [{ day, time, found, right }];
        }),
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    30_000,
  );
});

// Clocks change on Sunday night; the hours follow the clock on the wall, not UTC.
it.each([
  ['Friday before spring', '2026-03-27T05:59:59.999Z', 'shut'],
  ['Friday before spring', '2026-03-27T06:00:00Z', 'open'],
  ['Sunday of spring', '2026-03-29T06:00:00Z', 'shut'],
  ['Monday after spring', '2026-03-30T04:59:59.999Z', 'shut'],
  ['Monday after spring', '2026-03-30T05:00:00Z', 'open'],
  ['Monday after spring', '2026-03-30T10:59:59.999Z', 'open'],
  ['Monday after spring', '2026-03-30T11:00:00Z', 'shut'],
  ['Friday before autumn', '2026-10-23T05:00:00Z', 'open'],
  ['Sunday of autumn', '2026-10-25T06:00:00Z', 'shut'],
  ['Monday after autumn', '2026-10-26T05:59:59.999Z', 'shut'],
  ['Monday after autumn', '2026-10-26T06:00:00Z', 'open'],
  ['Monday after autumn', '2026-10-26T11:59:59.999Z', 'open'],
  ['Monday after autumn', '2026-10-26T12:00:00Z', 'shut'],
])('the clinic, from 8 to 14, on the %s at %s is %s', (_, instant, state) => {
  expect(openState(CONTACTS.clinicPhone.hours, new Date(instant)).state).toBe(state);
});

it.each([
  ['2027-03-28T00:59:59Z', 'shut', 'a second before 3.00, which is 4.00'],
  ['2027-03-28T01:00:00Z', 'open', '4.00'],
  ['2027-03-28T01:30:00Z', 'shut', '4.30'],
  ['2027-10-31T00:29:00Z', 'shut', '3.29'],
  ['2027-10-31T00:30:00Z', 'open', '3.30'],
  ['2027-10-31T01:00:00Z', 'shut', '3.00 once more'],
  ['2027-10-31T01:30:00Z', 'open', '3.30 once more'],
  ['2027-10-31T02:30:00Z', 'shut', '4.30'],
])('a line that answered on Sundays from 3.30 to 4.30 would at %s be %s: %s', (instant, state) => {
  const hours = { weekdays: [7], from: '03:30', to: '04:30' };
  const found = openState(hours, new Date(instant)).state;
  // The first of these Sundays is Easter.
  expect(found.replace('probablyClosed', 'open')).toBe(state);
});

it('says nothing of a contact without hours, and that others always answer', () => {
  const night = wallClock('2026-12-25 03:00');
  expect(openState(undefined, night)).toEqual({ state: 'unknown' });
  expect(openState(CONTACTS.emergency.hours, night)).toEqual({ state: 'always' });
});

type Expected = ReturnType<typeof openState>;

function byHand(id: Line, day: string, time: string): Expected {
  const { from, to } = LINES[id];
  const isAhead = runsOn(id, day) && time < to;
  const off = isAhead ? OFF[day] : undefined;
  if (isAhead && time >= from && off === undefined) return { state: 'open', until: to };
  const today = DAYS.indexOf(day);
  const isNext = (other: string) => runsOn(id, other) && OFF[other] === undefined;
  const daysAhead = DAYS.slice(today).findIndex(
    (other, index) => (index > 0 || time < from) && isNext(other),
  );
  return {
    state: isAhead && time >= from ? 'probablyClosed' : 'shut',
    next: { day: plainDate(DAYS[today + daysAhead] ?? ''), from, daysAhead },
    ...(off && { holiday: off }),
  };
}

function runsOn(id: Line, day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return LINES[id].days === 'ma' ? weekday === 1 : weekday >= 1 && weekday <= 5;
}

function wallClock(dayAndTime: string): Date {
  const [day = '', time = ''] = dayAndTime.split(' ');
  const isSummer = SUMMERS.some(
    ([start, end]) => dayAndTime >= `${start} 04:00` && dayAndTime < `${end} 04:00`,
  );
  return new Date(`${day}T${time}:00${isSummer ? '+03:00' : '+02:00'}`);
}

/** A time, the minute before it and the minute after it. */
function around(time: string): string[] {
  return [-1, 0, 1].map((minutes) =>
    new Date(Date.parse(`2026-01-01T${time}:00Z`) + minutes * 60_000).toISOString().slice(11, 16),
  );
}
