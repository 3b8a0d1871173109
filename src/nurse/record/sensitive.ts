import { assess, type ServiceResult } from '../../catalogue/assess.ts';
import { questionBy, QUESTIONS } from '../../catalogue/questions.ts';
import type { Family } from '../../results/family.ts';
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

/**
 * The outcomes that may be recorded: those that do not tell by themselves what was answered to a
 * sensitive question that is not among `included`. That there is some worry, every proposal tells.
 */
export function recordableResults(
  { answers, today }: Family,
  included: readonly QuestionId[],
): ServiceResult[] {
  const silent = sensitiveAnswered(answers).filter(
    (id) => id !== 'worries' && !included.includes(id),
  );
  const without = silent.map((id) => assess({ ...answers, [id]: undefined }, today));
  return assess(answers, today).filter(
    ({ service, outcome, decisive }) =>
      (decisive === undefined || mayRecord(decisive.criterion, included)) &&
      without.every((results) =>
        results.some((one) => one.service === service && one.outcome === outcome),
      ),
  );
}
