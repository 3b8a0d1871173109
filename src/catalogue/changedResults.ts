import type { Outcome } from '../rules/outcome.ts';
import type { ServiceResult } from './assess.ts';
import { serviceBy, type ServiceId } from './services.ts';

const FITTING: readonly Outcome[] = ['apply', 'referral', 'socialWorker', 'ask'];

/** Services by what a change of an answer did to them. */
export type ChangedResults = { appeared: ServiceId[]; gone: ServiceId[]; changed: ServiceId[] };

/**
 * What is different between two results of the same family: what fits now and did not, what no
 * longer does, and what still fits by another way. Front doors stand in every result, so they are
 * never news.
 */
export function changedResults(
  before: readonly ServiceResult[],
  after: readonly ServiceResult[],
): ChangedResults {
  const had = fitting(before);
  const has = fitting(after);
  return {
    appeared: [...has.keys()].filter((service) => !had.has(service)),
    gone: [...had.keys()].filter((service) => !has.has(service)),
    changed: [...has.keys()].filter(
      (service) => had.has(service) && had.get(service) !== has.get(service),
    ),
  };
}

function fitting(results: readonly ServiceResult[]): Map<ServiceId, Outcome> {
  return new Map(
    results
      .filter(({ service, outcome }) => FITTING.includes(outcome) && !serviceBy(service).frontDoor)
      .map(({ service, outcome }) => [service, outcome]),
  );
}
