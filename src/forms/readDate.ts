import { fromParts, partsOf, type PlainDate } from '../rules/plainDate.ts';
import type { ErrorKey } from './errorKey.ts';

export type TypedDate = { day: string; month: string; year: string };
type Refusal = { field: keyof TypedDate; key: ErrorKey };

/** Reads a typed date, also with full stops, or written whole (14.3.2027) into the first field. */
export function readDate(typed: TypedDate): PlainDate | Refusal {
  const { day, month, year } = spread(typed);
  if (day === '' || month === '' || year === '') {
    return { field: day === '' ? 'day' : month === '' ? 'month' : 'year', key: 'date.missing' };
  }
  for (const [field, text] of Object.entries({ day, month, year })) {
    if (!/^\d{1,4}$/.test(text)) {
      return { field: field as keyof TypedDate, key: 'date.notNumbers' };
    }
  }
  if (year.length < 4) return { field: 'year', key: 'date.shortYear' };
  return (
    fromParts(Number(year), Number(month), Number(day)) ?? { field: 'day', key: 'date.noSuchDay' }
  );
}

/** A date as it is typed; empty fields for none. */
export function typedDate(date: PlainDate | undefined): TypedDate {
  if (date === undefined) return { day: '', month: '', year: '' };
  const [year, month, day] = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
}

function spread({ day, month, year }: TypedDate): TypedDate {
  const whole = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\s*$/.exec(day);
  if (whole !== null && month.trim() === '' && year.trim() === '') {
    return { day: whole[1] ?? '', month: whole[2] ?? '', year: whole[3] ?? '' };
  }
  return { day: withoutStop(day), month: withoutStop(month), year: year.trim() };
}

function withoutStop(typed: string): string {
  return typed.trim().replace(/\.$/, '');
}
