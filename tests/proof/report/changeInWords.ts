import type { i18n } from 'i18next';
import { QUESTION_IDS } from '../../../src/catalogue/questions.ts';
import type { Answers, QuestionId } from '../../../src/rules/answers.ts';
import { answerInWords } from '../../answerInWords.ts';
import { TODAY } from '../../journeys.ts';
import type { Change } from '../compareRecords.ts';

/** A changed family in the language of an instance; what the words no longer know stays as it is. */
export function changeInWords(words: i18n, { answers, before, after }: Change) {
  const given: Answers = Object.fromEntries(
    [...answers].map(([id, answer]) => [id, JSON.parse(answer) as unknown]),
  );
  const say = (key: string) => (words.t as (key: string) => string)(key);
  const outcomes = (all: ReadonlyMap<string, string>) =>
    [...all]
      .map(([service, outcome]) => {
        const said = outcome === '' ? '–' : say(`page:outcome.${outcome}`);
        return `${say(`services:${service}.name`)}: ${said}`;
      })
      .join('; ');
  return {
    family: [...answers.keys()]
      .filter((id): id is QuestionId => QUESTION_IDS.includes(id as QuestionId))
      .map((id) => answerInWords(words, id, given, TODAY))
      .join('; '),
    before: outcomes(before),
    after: outcomes(after),
  };
}
