import type { Answers } from './answers.ts';
import { CRITERIA } from './criteria/criteria.ts';
import type { ServiceRule } from './judge.ts';
import type { PlainDate } from './plainDate.ts';

/**
 * Can the way into the service still be what a family is told? Not once a requirement has failed,
 * nor when an answer has left one open that is to be asked about: the family then asks the service,
 * whatever stands on the way in.
 */
export function canOpen(rule: ServiceRule, answers: Answers, today: PlainDate): boolean {
  return rule.requirements.every(({ criterion, unknown }) => {
    const finding = CRITERIA[criterion].test(answers, today);
    if (finding?.verdict === 'notMet') return false;
    const question = finding?.question ?? CRITERIA[criterion].question;
    const isLeftOpen = finding?.verdict === 'unknown' && answers[question] !== undefined;
    return !isLeftOpen || unknown === 'passes';
  });
}
