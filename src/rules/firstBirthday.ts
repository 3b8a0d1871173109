import { fromParts, partsOf, plainDate, type PlainDate } from './plainDate.ts';

/** The first birthday; a child born on 29 February turns one on 1 March. */
export function firstBirthday(dateOfBirth: PlainDate): PlainDate {
  const [year, month, day] = partsOf(dateOfBirth);
  return fromParts(year + 1, month, day) ?? plainDate(`${year + 1}-03-01`);
}
