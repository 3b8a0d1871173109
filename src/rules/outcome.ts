import type { QuestionId } from './answers.ts';
import type { Window } from './criterion.ts';
import type { CriterionId, ReasonKey } from './criteria/criteria.ts';
import type { Verdict } from './verdict.ts';

/**
 * Every outcome, the first to act on first: contact now; fits, by way of a referral; fits, by way of
 * a social worker; contact and ask; fits from a date; other help first; a criterion is not met and
 * there is another route; nothing in the answers calls for it.
 */
export const OUTCOMES = [
  'apply',
  'referral',
  'socialWorker',
  'ask',
  'notYet',
  'notRightNow',
  'otherRoute',
  'notNeeded',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why: one criterion, what it found, and the statements of the sources that it rests on. */
export type Reason<SourceId extends string = string> = {
  criterion: CriterionId;
  verdict: Verdict;
  key: ReasonKey;
  sources: readonly SourceId[];
  gestation?: number;
};

/** What a service says to a family. `decisive` is the reason that turned it from fitting. */
export type Result<ServiceId extends string = string, SourceId extends string = string> = {
  service: ServiceId;
  outcome: Outcome;
  reasons: readonly Reason<SourceId>[];
  decisive?: Reason<SourceId>;
  window?: Window;
  /** Questions whose answer would settle what is unknown. */
  missing: readonly QuestionId[];
};
