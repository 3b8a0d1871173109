import { fromParts, partsOf, type PlainDate } from '../../rules/plainDate.ts';
import type { TypedDate } from '../readDate.ts';

const FORMS = [
  /^(?<day>\d{1,2})[./-] ?(?<month>\d{1,2})[./-] ?(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})[. ] ?(?<month>\d{1,2})[. ] ?(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})[./] ?(?<month>\d{1,2})$/,
];

/**
 * The parts of a date on one line (14.3.2027, 140327, 2027-03-14, 14.3.), or `undefined` when it is
 * none. Two digits of a year are of this century; without a year, `choose` picks among last year,
 * this and the next.
 */
export function typedDay(
  line: string,
  today: PlainDate,
  choose: (dates: readonly PlainDate[]) => PlainDate | undefined,
): TypedDate | undefined {
  const form = FORMS.find((one) => one.test(line));
  const { day = '', month = '', year } = form?.exec(line)?.groups ?? {};
  if (day === '') return undefined;
  if (year !== undefined) return { day, month, year: year.length === 2 ? `20${year}` : year };
  const [thisYear] = partsOf(today);
  const dates = [thisYear - 1, thisYear, thisYear + 1].flatMap(
    (one) => fromParts(one, Number(month), Number(day)) ?? [],
  );
  const [chosen] = partsOf(choose(dates) ?? today);
  return { day, month, year: String(chosen) };
}
