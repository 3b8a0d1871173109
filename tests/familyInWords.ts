import { createI18n } from '../src/i18n/createI18n.ts';
import { formatDate } from '../src/i18n/formatDate.ts';
import type { Answers, QuestionId } from '../src/rules/answers.ts';
import type { PlainDate } from '../src/rules/plainDate.ts';
import { answerInWords } from './answerInWords.ts';

const words = await createI18n('en');

/** A family as a person would tell of it, for the message of a test that fails. */
export function familyInWords(answers: Answers, today: PlainDate): string {
  const told = (Object.keys(answers) as QuestionId[]).filter((id) => answers[id] !== undefined);
  const said = told.map(
    (id) => `${words.t(`questions:${id}.short`)}: ${answerInWords(words, id, answers, today)}`,
  );
  const family = told.length === 0 ? 'a family that answers nothing' : said.join('; ');
  return `${family} (on ${formatDate(today)})`;
}
