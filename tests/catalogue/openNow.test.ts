import { expect, it } from 'vitest';
import { CONTACTS } from '../../src/catalogue/contacts.ts';
import { openState } from '../../src/catalogue/openNow.ts';
import { wallClock } from './wallClock.ts';

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

it('finds no next opening for a line that answers on no day', () => {
  const hours = { weekdays: [], from: '09:00', to: '12:00' };
  expect(openState(hours, wallClock('2026-11-23 08:00'))).toEqual({ state: 'shut' });
});

it('says nothing of a contact without hours, and that others always answer', () => {
  const night = wallClock('2026-12-25 03:00');
  expect(openState(undefined, night)).toEqual({ state: 'unknown' });
  expect(openState(CONTACTS.emergency.hours, night)).toEqual({ state: 'always' });
});
