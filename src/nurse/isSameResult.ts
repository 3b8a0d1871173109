import type { ServiceResult } from '../catalogue/assess.ts';

/**
 * Whether two results of a service say the same. Results are made anew with every answer; most say
 * what they said before. Outcome, decision and what is missing follow from the reasons.
 */
export function isSameResult(one: ServiceResult, other: ServiceResult): boolean {
  return (
    Object.values(one.window ?? {}).join() === Object.values(other.window ?? {}).join() &&
    one.reasons.length === other.reasons.length &&
    one.reasons.every(({ key, gestation }, index) => {
      const same = other.reasons[index];
      return key === same?.key && gestation === same.gestation;
    })
  );
}
