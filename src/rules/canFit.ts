import type { Answers } from './answers.ts';
import { CRITERIA } from './criteria/criteria.ts';
import type { ServiceRule } from './judge.ts';
import type { PlainDate } from './plainDate.ts';

/** Can the service still fit, now or from a later day, with what has been answered so far? */
export function canFit(rule: ServiceRule, answers: Answers, today: PlainDate): boolean {
  return rule.requirements.every(
    ({ criterion, unmet }) =>
      unmet === 'notYet' || CRITERIA[criterion].test(answers, today)?.verdict !== 'notMet',
  );
}
