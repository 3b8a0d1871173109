import { prune } from '../../catalogue/asking.ts';
import { QUESTIONS } from '../../catalogue/questions.ts';
import type { Family } from '../../results/family.ts';
import type { Answers, QuestionId } from '../../rules/answers.ts';

/**
 * The sensitive questions that were answered, of which each is recorded only when it is ticked. That
 * a baby has been born stands in every record, and is none of them here.
 */
export function sensitiveAnswered(answers: Answers): QuestionId[] {
  return QUESTIONS.filter((question) => 'sensitive' in question)
    .map(({ id }) => id)
    .filter((id) => id !== 'birth' && answers[id] !== undefined);
}

/**
 * The family as it may be recorded: without the sensitive answers that are not `included`, as if
 * they had not been given. Only the worries stay behind the outcomes, of which every one tells that
 * there is some worry; which one it is, the record keeps to itself.
 */
export function recordable(
  { answers, today }: Family,
  included: readonly QuestionId[],
): Family & { silent: readonly QuestionId[] } {
  const silent = sensitiveAnswered(answers).filter((id) => !included.includes(id));
  const kept = Object.entries(answers).filter(
    ([id]) => id === 'worries' || !silent.includes(id as QuestionId),
  );
  return { answers: prune(Object.fromEntries(kept), today), today, silent };
}
