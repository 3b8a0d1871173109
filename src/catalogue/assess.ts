import type { Answers } from '../rules/answers.ts';
import { hasLost } from '../rules/family.ts';
import { judge } from '../rules/judge.ts';
import { OUTCOMES, type Reason, type Result } from '../rules/outcome.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { SERVICES, type Service, type ServiceId } from './services.ts';
import type { SourceId } from './sources.ts';

export type ServiceResult = Result<ServiceId, SourceId>;
export type ServiceReason = Reason<SourceId>;

/**
 * What every service says to a family on a day, the first to act on first. After a loss only the
 * front doors answer.
 */
export function assess(
  answers: Answers,
  today: PlainDate,
  services: readonly Service[] = SERVICES,
): ServiceResult[] {
  return services
    .filter(({ frontDoor }) => frontDoor || !hasLost(answers))
    .map((service) => judge(service, answers, today))
    .toSorted((one, other) => OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome));
}
