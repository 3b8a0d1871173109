import { createI18n } from '../src/i18n/createI18n.ts';
import { formatDate, formatGestation } from '../src/i18n/formatDate.ts';
import type { Answers, QuestionId } from '../src/rules/answers.ts';
import { dueDateOf, gestationalAge } from '../src/rules/gestation.ts';
import type { PlainDate } from '../src/rules/plainDate.ts';

const i18n = await createI18n('en');

/** A family as a person would tell of it, for the message of a test that fails. */
export function familyInWords(answers: Answers, today: PlainDate): string {
  const told = (Object.keys(answers) as QuestionId[]).filter((id) => answers[id] !== undefined);
  const words = told.map((id) => `${wordsAt(`${id}.short`)}: ${answerInWords(id, answers, today)}`);
  const family = told.length === 0 ? 'a family that answers nothing' : words.join('; ');
  return `${family} (on ${formatDate(today)})`;
}

function answerInWords(id: QuestionId, answers: Answers, today: PlainDate): string {
  const answer = answers[id];
  if (typeof answer === 'string') return wordsAt(`${id}.options.${answer}`);
  if (Array.isArray(answer))
    return answer.map((one) => wordsAt(`${id}.options.${one}`)).join(' + ');
  switch (answer?.by) {
    case 'dueDate':
      return `${wordsAt(`${id}.answer.dueDate`, { date: formatDate(answer.dueDate) })}, ${weekOn(answers, today)}`;
    case 'dateOfBirth':
      return wordsAt(`${id}.answer.dateOfBirth`, { date: formatDate(answer.dateOfBirth) });
    case 'week':
    case 'months':
      return wordsAt(`${id}.answer.${answer.by}`, answer);
    default:
      return wordsAt(`${id}.options.${answer?.by}`);
  }
}

function weekOn({ pregnancy }: Answers, today: PlainDate): string {
  const dueDate = dueDateOf(pregnancy, today);
  return dueDate === undefined ? '' : formatGestation(gestationalAge(dueDate, today));
}

function wordsAt(key: string, values: Record<string, unknown> = {}): string {
  return (i18n.t as (key: string, values: object) => string)(key, { ns: 'questions', ...values });
}
