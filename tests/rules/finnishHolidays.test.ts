import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidayOn, holidaysIn, type HolidayId } from '../../src/rules/finnishHolidays.ts';
import { plainDate } from '../../src/rules/plainDate.ts';

// Counted by hand: Easter is on 5.4.2026, 28.3.2027 and 16.4.2028.
const BY_HAND: Record<number, Record<HolidayId, string>> = {
  2026: {
    newYearsDay: '2026-01-01',
    epiphany: '2026-01-06',
    goodFriday: '2026-04-03',
    easterSunday: '2026-04-05',
    easterMonday: '2026-04-06',
    mayDay: '2026-05-01',
    ascensionDay: '2026-05-14',
    whitSunday: '2026-05-24',
    midsummerEve: '2026-06-19',
    midsummerDay: '2026-06-20',
    allSaintsDay: '2026-10-31',
    independenceDay: '2026-12-06',
    christmasEve: '2026-12-24',
    christmasDay: '2026-12-25',
    boxingDay: '2026-12-26',
  },
  2027: {
    newYearsDay: '2027-01-01',
    epiphany: '2027-01-06',
    goodFriday: '2027-03-26',
    easterSunday: '2027-03-28',
    easterMonday: '2027-03-29',
    mayDay: '2027-05-01',
    ascensionDay: '2027-05-06',
    whitSunday: '2027-05-16',
    midsummerEve: '2027-06-25',
    midsummerDay: '2027-06-26',
    allSaintsDay: '2027-11-06',
    independenceDay: '2027-12-06',
    christmasEve: '2027-12-24',
    christmasDay: '2027-12-25',
    boxingDay: '2027-12-26',
  },
  2028: {
    newYearsDay: '2028-01-01',
    epiphany: '2028-01-06',
    goodFriday: '2028-04-14',
    easterSunday: '2028-04-16',
    easterMonday: '2028-04-17',
    mayDay: '2028-05-01',
    ascensionDay: '2028-05-25',
    whitSunday: '2028-06-04',
    midsummerEve: '2028-06-23',
    midsummerDay: '2028-06-24',
    allSaintsDay: '2028-11-04',
    independenceDay: '2028-12-06',
    christmasEve: '2028-12-24',
    christmasDay: '2028-12-25',
    boxingDay: '2028-12-26',
  },
};

it.each(Object.entries(BY_HAND))('has the holidays and eves of %s', (year, days) => {
  const found = holidaysIn(Number(year)).map(({ name, date }) => [name, date]);
  expect(Object.fromEntries(found)).toEqual(days);
});

it('knows which are eves: days off by custom, not by law', () => {
  const eves = holidaysIn(2027).filter(({ kind }) => kind === 'eve');
  expect(eves.map(({ name }) => name)).toEqual(['midsummerEve', 'christmasEve']);
});

describe('an independent library agrees', () => {
  const NAMES: Record<string, HolidayId> = {
    uudenvuodenpäivä: 'newYearsDay',
    loppiainen: 'epiphany',
    pitkäperjantai: 'goodFriday',
    pääsiäispäivä: 'easterSunday',
    'toinen pääsiäispäivä': 'easterMonday',
    vappu: 'mayDay',
    helatorstai: 'ascensionDay',
    helluntaipäivä: 'whitSunday',
    juhannusaatto: 'midsummerEve',
    juhannuspäivä: 'midsummerDay',
    pyhäinpäivä: 'allSaintsDay',
    itsenäisyyspäivä: 'independenceDay',
    jouluaatto: 'christmasEve',
    joulupäivä: 'christmasDay',
    tapaninpäivä: 'boxingDay',
  };
  const library = new Holidays('FI');

  it.each(Array.from({ length: 17 }, (_, index) => 2024 + index))('in %i', (year) => {
    const theirs = library
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      // Banks shut early on New Year's Eve; nothing says that other offices do.
      .filter(({ name }) => name !== 'Uudenvuodenaatto')
      .map(({ date, type, name }) => ({
        date: date.slice(0, 10),
        kind: type === 'bank' ? 'eve' : 'holiday',
        name: NAMES[name] ?? name,
      }));
    expect(holidaysIn(year)).toHaveLength(15);
    expect(holidaysIn(year)).toEqual(expect.arrayContaining(theirs));
    expect(theirs).toEqual(expect.arrayContaining(holidaysIn(year)));
  });
});

// From the tables of the Church; 1954, 1981, 2049 and 2076 need the exception for a late full moon,
// and 1734 and 1886 have that moon on 18 April itself, a Sunday, early in its 19 years.
it.each([
  '1734-04-25',
  '1818-03-22',
  '1886-04-25',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
  '2285-03-22',
])('has Easter Sunday on %s', (date) => {
  expect(holidayOn(plainDate(date))).toEqual({ date, kind: 'holiday', name: 'easterSunday' });
});

it('gives May Day its name when Ascension Day falls on it', () => {
  expect(holidayOn(plainDate('2008-05-01'))?.name).toBe('mayDay');
  expect(holidaysIn(2008).filter(({ date }) => date === '2008-05-01')).toHaveLength(2);
});

it.each([
  ['2026-11-22', 'an ordinary Sunday'],
  ['2027-03-25', 'Maundy Thursday'],
  ['2027-03-27', 'the Saturday of Easter'],
  ['2027-04-30', 'the eve of May Day'],
  ['2027-06-24', '24 June on a Thursday'],
  ['2027-11-05', 'the day before All Saints’ Day'],
  ['2027-12-31', 'New Year’s Eve'],
  ['2028-01-05', 'the eve of Epiphany'],
  ['2028-02-29', 'a leap day'],
])('knows no holiday on %s, %s', (date) => {
  expect(holidayOn(plainDate(date))).toBeUndefined();
});
