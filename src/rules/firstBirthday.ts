import type { PlainDate } from './plainDate.ts';

/** The first birthday; a child born on 29 February turns one on 1 March. */
export function firstBirthday(dateOfBirth: PlainDate): PlainDate {
  const year = Number(dateOfBirth.slice(0, 4)) + 1;
  const day = dateOfBirth.slice(4);
  return `${year}${day === '-02-29' ? '-03-01' : day}` as PlainDate;
}
