import { isAsked } from '../catalogue/asking.ts';
import type { AskedRule } from '../catalogue/askedRules.ts';
import type { Question } from '../catalogue/questions.ts';
import type { Answers } from '../rules/answers.ts';
import { hasLost } from '../rules/family.ts';
import type { PlainDate } from '../rules/plainDate.ts';

/** Why a question is not needed, as the rule that does not ask it. */
export type NotAskedBecause = Exclude<AskedRule, 'isAlwaysAsked'>;

/** The reason why a question is passed over with these answers; `undefined` when it is asked. */
export function notAskedBecause(
  question: Question,
  answers: Answers,
  today: PlainDate,
): NotAskedBecause | undefined {
  if (isAsked(question.id, answers, today) || question.askedWhen === 'isAlwaysAsked') {
    return undefined;
  }
  return hasLost(answers) ? 'isScreened' : question.askedWhen;
}
