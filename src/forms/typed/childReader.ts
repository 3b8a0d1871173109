import type { PlainDate } from '../../rules/plainDate.ts';
import { childFields, childSchema, type ChildFields } from '../childSchema.ts';
import { after, lineReader, type Abbreviations, type Typed } from './lineReader.ts';
import { typedDay } from './typedDay.ts';

const DAYS_IN_MONTH = 365.25 / 12;

/**
 * A reader of how old a child is: a date of birth (5.8.2026, 050826), an age (2 kk, 1 v 2 kk, 6 vk)
 * in completed months, or `?` for rather not say.
 */
export function childReader(
  today: PlainDate,
  names: Abbreviations,
): (text: string) => Typed<'child'> {
  const empty = childFields(undefined);
  const interpret = (line: string): ChildFields | undefined => {
    const dated = after(names.born, line);
    const months = dated === undefined ? monthsIn(line, names) : undefined;
    if (months !== undefined) return { ...empty, by: 'months', months: String(months) };
    const date = typedDay(dated ?? line, today, (dates) => dates.findLast((one) => one <= today));
    return date && { ...empty, by: 'dateOfBirth', ...date };
  };
  return lineReader('child', {
    none: { ...empty, by: 'ratherNotSay' },
    interpret,
    schema: childSchema(today),
  });
}

/** Completed months in a bare number of months, or in numbers with units. */
function monthsIn(line: string, names: Abbreviations): number | undefined {
  if (/^\d{1,3}$/.test(line)) return Number(line);
  if (!/^(?:\d{1,3}(?:[.,]\d)? ?\p{L}+\.? ?)+$/u.test(line)) return undefined;
  let months = 0;
  for (const [, number = '', unit = ''] of line.matchAll(/(\d+(?:[.,]\d)?) ?(\p{L}+)/gu)) {
    const each = monthsOf(unit, names);
    if (each === undefined) return undefined;
    months += Number(number.replace(',', '.')) * each;
  }
  return Math.floor(months);
}

function monthsOf(unit: string, { years, months, weeks, days }: Abbreviations) {
  if (months.includes(unit)) return 1;
  if (years.includes(unit)) return 12;
  if (weeks.includes(unit)) return 7 / DAYS_IN_MONTH;
  return days.includes(unit) ? 1 / DAYS_IN_MONTH : undefined;
}
