import type { Answers } from './answers.ts';
import type { Finding, Window } from './criterion.ts';
import { CRITERIA, type CriterionId, type ReasonKey } from './criteria/criteria.ts';
import type { Outcome, Reason, Result } from './outcome.ts';
import type { PlainDate } from './plainDate.ts';

/** A criterion as one service uses it. */
export type Requirement<SourceId extends string = string> = {
  criterion: CriterionId;
  sources: readonly SourceId[];
  /** The outcome when the criterion is not met. */
  unmet: Outcome;
  /** Whether not knowing is to be asked about, or does not stand in the way. */
  unknown: 'ask' | 'passes';
};

/** How a family that fits gets in: at once, or through a referral or a social worker. */
type WayIn<SourceId extends string = string> = {
  outcome: Outcome;
  sources: readonly SourceId[];
  /** The criterion that says whether the way is already open, and the outcome when it is. */
  through?: { criterion: CriterionId; opened: Outcome } | undefined;
};

export type ServiceRule<ServiceId extends string = string, SourceId extends string = string> = {
  id: ServiceId;
  requirements: readonly Requirement<SourceId>[];
  wayIn: WayIn<SourceId>;
};

/**
 * What one service says to a family. The requirements stand in order of weight: the first that is
 * not met decides, else anything unknown is asked, else the way in is the outcome.
 */
export function judge<ServiceId extends string, SourceId extends string>(
  rule: ServiceRule<ServiceId, SourceId>,
  answers: Answers,
  today: PlainDate,
): Result<ServiceId, SourceId> {
  const { through, sources } = rule.wayIn;
  const required = findAll(rule.requirements, answers, today);
  const way = findAll(through === undefined ? [] : [{ ...through, sources }], answers, today);
  const decided = decide(rule.wayIn, required, way[0]);
  const found = [...required, ...way];
  const windows = found.map(({ finding }) => finding.window).filter((one) => one !== undefined);
  const unknown = found.filter(({ finding }) => finding.verdict === 'unknown');
  return {
    service: rule.id,
    outcome: decided.outcome,
    reasons: found.map(({ reason }) => reason),
    ...(decided.reason === undefined ? {} : { decisive: decided.reason }),
    ...(windows.length === 0 ? {} : { window: Object.assign({}, ...windows) as Window }),
    missing: [
      ...new Set(
        unknown.map(({ use, finding }) => finding.question ?? CRITERIA[use.criterion].question),
      ),
    ],
  };
}

type Cited<SourceId extends string> = { criterion: CriterionId; sources: readonly SourceId[] };
type Found<Use, SourceId extends string> = {
  use: Use;
  finding: Finding;
  reason: Reason<SourceId>;
};

/** What each criterion finds, but for those that do not concern the family. */
function findAll<Use, SourceId extends string>(
  uses: readonly (Use & Cited<SourceId>)[],
  answers: Answers,
  today: PlainDate,
): Found<Use, SourceId>[] {
  const found: Found<Use, SourceId>[] = [];
  for (const use of uses) {
    const finding = CRITERIA[use.criterion].test(answers, today);
    if (finding !== undefined) found.push({ use, finding, reason: reasonFor(use, finding) });
  }
  return found;
}

function decide<SourceId extends string>(
  { outcome, through }: WayIn<SourceId>,
  required: readonly Found<Requirement<SourceId>, SourceId>[],
  way: Found<Cited<SourceId>, SourceId> | undefined,
): { outcome: Outcome; reason?: Reason<SourceId> } {
  const unmet = required.find(({ finding }) => finding.verdict === 'notMet');
  if (unmet !== undefined) return { outcome: unmet.use.unmet, reason: unmet.reason };
  const open = required.find(
    ({ use, finding }) => finding.verdict === 'unknown' && use.unknown === 'ask',
  );
  if (open !== undefined) return { outcome: 'ask', reason: open.reason };
  if (through === undefined || way === undefined) return { outcome };
  return {
    outcome: way.finding.verdict === 'met' ? through.opened : outcome,
    reason: way.reason,
  };
}

function reasonFor<SourceId extends string>(
  use: Cited<SourceId>,
  finding: Finding,
): Reason<SourceId> {
  return {
    criterion: use.criterion,
    verdict: finding.verdict,
    // The criterion's own test gave the code, so the pair is always one of the typed keys.
    key: `${use.criterion}.${finding.code}` as ReasonKey,
    sources: use.sources,
    ...(finding.gestation === undefined ? {} : { gestation: finding.gestation }),
  };
}
