import { ACUTE, EXCLUSIVE, WORRIES, answerSchemas, type QuestionId } from '../rules/answers.ts';
import type { AskedRule } from './askedRules.ts';
import type { QuestionEntry } from './schema.ts';

type Shape = QuestionEntry & { id: QuestionId; askedWhen: AskedRule };

/** What is asked, in the order of asking. Everything that asks derives from this table. */
export const QUESTIONS = [
  {
    id: 'situation',
    kind: 'one',
    askedWhen: 'isAlwaysAsked',
    options: answerSchemas.situation.options,
  },
  { id: 'pregnancy', kind: 'pregnancy', askedWhen: 'isExpecting' },
  {
    id: 'birth',
    kind: 'one',
    askedWhen: 'isPastWeek42',
    sensitive: true,
    options: answerSchemas.birth.options,
  },
  { id: 'child', kind: 'child', askedWhen: 'hasBaby' },
  { id: 'home', kind: 'one', askedWhen: 'isScreened', options: answerSchemas.home.options },
  {
    id: 'worries',
    kind: 'several',
    askedWhen: 'isScreened',
    sensitive: true,
    options: WORRIES,
    exclusive: EXCLUSIVE,
  },
  {
    id: 'support',
    kind: 'one',
    askedWhen: 'infantFamilyTherapyCanFit',
    options: answerSchemas.support.options,
  },
  {
    id: 'referral',
    kind: 'one',
    askedWhen: 'occupationalTherapyCanOpen',
    options: answerSchemas.referral.options,
  },
  {
    id: 'socialWorker',
    kind: 'one',
    askedWhen: 'familyWorkCanFit',
    sensitive: true,
    options: answerSchemas.socialWorker.options,
  },
  {
    id: 'acute',
    kind: 'several',
    askedWhen: 'infantFamilyTherapyCanFit',
    sensitive: true,
    options: ACUTE,
    exclusive: EXCLUSIVE,
  },
] as const satisfies readonly Shape[];

export type Question = (typeof QUESTIONS)[number];

/** The ids of the questions, in the order of asking. */
export const QUESTION_IDS: readonly QuestionId[] = QUESTIONS.map(({ id }) => id);

export function questionBy(id: QuestionId): Question {
  return QUESTIONS[QUESTION_IDS.indexOf(id)] ?? QUESTIONS[0];
}
