import { NOT_KNOWN } from '../forms/typed/lineReader.ts';
import { formatDate } from '../i18n/formatDate.ts';
import type { Answer } from '../rules/answers.ts';

type TypedAnswer = Answer<'pregnancy' | 'child'>;

/** An answer as a line that would be read as it; empty for none. */
export function lineOf(answer: TypedAnswer | undefined): string {
  switch (answer?.by) {
    case undefined:
      return '';
    case 'dueDate':
      return formatDate(answer.dueDate);
    case 'week':
      return `${answer.weeks}+${answer.days}`;
    case 'dateOfBirth':
      return formatDate(answer.dateOfBirth);
    case 'months':
      return String(answer.months);
    default:
      return NOT_KNOWN;
  }
}
