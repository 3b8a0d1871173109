import { partsOf } from '../rules/plainDate.ts';

/** A date as d.M.yyyy, the City's form in every language; a bare year stays a year. */
export function formatDate(date: string): string {
  const [year, month, day] = partsOf(date);
  return Number.isNaN(year) ? date : `${day}.${month}.${year}`;
}

/** Gestational age (completed days) as weeks + days, such as 12+3. */
export function formatGestation(age: number): string {
  return `${Math.floor(age / 7)}+${age % 7}`;
}
