import type { i18n } from 'i18next';
import { formatDate, formatGestation } from '../src/i18n/formatDate.ts';
import type { Answers, QuestionId } from '../src/rules/answers.ts';
import { dueDateOf, gestationalAge } from '../src/rules/gestation.ts';
import type { PlainDate } from '../src/rules/plainDate.ts';

/** An answer as a person would give it, in the language of an instance; a due date with its week. */
export function answerInWords(
  words: i18n,
  id: QuestionId,
  answers: Answers,
  today: PlainDate,
): string {
  const say = (key: string, values: object = {}) =>
    (words.t as (key: string, values: object) => string)(key, { ns: 'questions', ...values });
  const answer = answers[id];
  if (typeof answer === 'string') return say(`${id}.options.${answer}`);
  if (Array.isArray(answer)) return answer.map((one) => say(`${id}.options.${one}`)).join(' + ');
  switch (answer?.by) {
    case 'dueDate':
      return `${say(`${id}.answer.dueDate`, { date: formatDate(answer.dueDate) })} (${weekOn(answers, today)})`;
    case 'dateOfBirth':
      return say(`${id}.answer.dateOfBirth`, { date: formatDate(answer.dateOfBirth) });
    case 'week':
    case 'months':
      return say(`${id}.answer.${answer.by}`, answer);
    default:
      return say(`${id}.options.${answer?.by}`);
  }
}

function weekOn({ pregnancy }: Answers, today: PlainDate): string {
  const dueDate = dueDateOf(pregnancy, today);
  return dueDate === undefined ? '' : formatGestation(gestationalAge(dueDate, today));
}
