import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONTACTS, type ContactId } from '../../src/catalogue/contacts.ts';
import { openState } from '../../src/catalogue/openNow.ts';
import type { ContactEntry } from '../../src/catalogue/schema.ts';
import type { HolidayId } from '../../src/rules/finnishHolidays.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { wallClock } from './wallClock.ts';

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

/** A time, the minute before it and the minute after it. */
function around(time: string): string[] {
  return [-1, 0, 1].map((minutes) =>
    new Date(Date.parse(`2026-01-01T${time}:00Z`) + minutes * 60_000).toISOString().slice(11, 16),
  );
}
