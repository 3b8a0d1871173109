import type { ServiceResult } from '../catalogue/assess.ts';
import type { Answers } from '../rules/answers.ts';
import type { Outcome } from '../rules/outcome.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { windowDates, type WindowDates } from '../rules/windowDates.ts';

export type WindowProps = { result: ServiceResult; answers: Answers; today: PlainDate };

const HAS_A_DAY: readonly Outcome[] = ['apply', 'referral', 'socialWorker', 'ask', 'notYet'];

/**
 * The dates of a result that can be acted on, now or from a day. Where something else comes first or
 * the service is not for the family, no date would be true for it.
 */
export function shownWindow({ result, answers, today }: WindowProps): WindowDates | undefined {
  return HAS_A_DAY.includes(result.outcome)
    ? windowDates(result.window, answers, today)
    : undefined;
}
