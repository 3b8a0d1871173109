import { questionBy, QUESTIONS } from '../../catalogue/questions.ts';
import type { Answers, QuestionId } from '../../rules/answers.ts';
import { CRITERIA, type CriterionId } from '../../rules/criteria/criteria.ts';

/** The sensitive questions that were answered, of which each is recorded only when it is ticked. */
export function sensitiveAnswered(answers: Answers): QuestionId[] {
  return QUESTIONS.filter((question) => 'sensitive' in question)
    .map(({ id }) => id)
    .filter((id) => answers[id] !== undefined);
}

/** Whether a criterion may be recorded: it rests on nothing sensitive, or that is included. */
export function mayRecord(criterion: CriterionId, included: readonly QuestionId[]): boolean {
  const { question } = CRITERIA[criterion];
  return !('sensitive' in questionBy(question)) || included.includes(question);
}
