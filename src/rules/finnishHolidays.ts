import { addDays, partsOf, plainDate, type PlainDate } from './plainDate.ts';
import { weekdayOf, type Weekday } from './weekday.ts';

type DayOfYear = (year: number, easter: PlainDate) => PlainDate;

const FRIDAY = 5;
const SATURDAY = 6;

/**
 * When each day falls in a year. Source: the holiday libraries date-holidays, python-holidays and
 * jollyday, which agree on the public holidays.
 */
const DAYS = {
  newYearsDay: on('01-01'),
  epiphany: on('01-06'),
  goodFriday: fromEaster(-2),
  easterSunday: fromEaster(0),
  easterMonday: fromEaster(1),
  mayDay: on('05-01'),
  ascensionDay: fromEaster(39),
  whitSunday: fromEaster(49),
  midsummerEve: firstFrom(FRIDAY, '06-19'),
  midsummerDay: firstFrom(SATURDAY, '06-20'),
  allSaintsDay: firstFrom(SATURDAY, '10-31'),
  independenceDay: on('12-06'),
  christmasEve: on('12-24'),
  christmasDay: on('12-25'),
  boxingDay: on('12-26'),
};

export type HolidayId = keyof typeof DAYS;
export type Holiday = { date: PlainDate; kind: 'holiday' | 'eve'; name: HolidayId };

/** The public holidays of a year (1583 or later) and the two eves on which offices are mostly shut. */
export function holidaysIn(year: number): Holiday[] {
  const easter = easterSunday(year);
  return (Object.keys(DAYS) as HolidayId[]).map((name) => ({
    date: DAYS[name](year, easter),
    kind: kindOf(name),
    name,
  }));
}

/** The holiday or eve on a date. Ascension Day may fall on May Day, which then gives the name. */
export function holidayOn(date: PlainDate): Holiday | undefined {
  return holidaysIn(partsOf(date)[0]).find((holiday) => holiday.date === date);
}

/** No law makes an eve a day off, unlike a public holiday. */
export function kindOf(name: HolidayId): Holiday['kind'] {
  return name === 'midsummerEve' || name === 'christmasEve' ? 'eve' : 'holiday';
}

function on(monthAndDay: string): DayOfYear {
  return (year) => plainDate(`${year}-${monthAndDay}`);
}

function fromEaster(days: number): DayOfYear {
  return (_, easter) => addDays(easter, days);
}

/** The first such weekday on or after a day. */
function firstFrom(weekday: Weekday, monthAndDay: string): DayOfYear {
  return (year) => {
    const first = plainDate(`${year}-${monthAndDay}`);
    return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  };
}

/**
 * The Sunday after the full moon of spring, by the Gregorian computus: not the moon in the sky but
 * the one of the Church's tables, which repeats every 19 years and is set right by century.
 */
function easterSunday(year: number): PlainDate {
  const moonYear = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const age = (19 * moonYear + correction + 15) % 30;
  // The tables never let the full moon fall later than 18 April, nor twice on that day in 19 years.
  const isTooLate = age === 29 || (age === 28 && moonYear > 10);
  const fullMoon = addDays(plainDate(`${year}-03-21`), isTooLate ? age - 1 : age);
  return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7));
}
