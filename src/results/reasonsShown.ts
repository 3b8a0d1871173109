import type { ServiceReason } from '../catalogue/assess.ts';
import { CRITERIA } from '../rules/criteria/criteria.ts';

/**
 * The reasons that a result page prints. That nothing acute goes on, or that it was not said, stays
 * off the screen: somebody else may be reading along.
 */
export function reasonsShown(reasons: readonly ServiceReason[]): ServiceReason[] {
  return reasons.filter(
    ({ criterion, key }) =>
      CRITERIA[criterion].question !== 'acute' || !/\.(notNow|notSaid)$/.test(key),
  );
}
