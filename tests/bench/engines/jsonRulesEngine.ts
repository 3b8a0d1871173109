import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Condition } from './condition.ts';
import { CRITERIA_AS_DATA, type Settled } from './criteria.ts';
import { TURNS, type Decision, type Turn } from './decisions.ts';
import type { Facts } from './facts.ts';

/** Where a decision stands among those of its service: the first decides. */
type Ranked = Omit<Decision, 'outcome'> & { outcome: Decision['outcome'] | null; rank: number };

const SETTLED: readonly Settled[] = ['met', 'notMet', 'notConcerned'];

/** A rule for each verdict of a criterion; it becomes a fact, as this engine chains rules. */
const verdictRules = Object.entries(CRITERIA_AS_DATA).flatMap(([criterion, verdicts]) =>
  Object.entries(verdicts).map(([verdict, condition]): RuleProperties => ({
    priority: 2,
    conditions: asTopLevel(condition),
    event: { type: 'verdict' },
    onSuccess: (_, almanac) => {
      almanac.addFact(criterion, verdict);
    },
  })),
);

/** A rule for each way in which a service is decided. */
const turnRules = TURNS.flatMap(({ service, frontDoor, turns }) => {
  const ranked = turns.map((turn, index) => ruleFor(turn, { service, ...turn, rank: index + 1 }));
  const silent: Ranked = { service, outcome: null, decisive: null, rank: 0 };
  return frontDoor
    ? ranked
    : [rule([{ fact: 'situation', operator: 'equal', value: 'loss' }], silent), ...ranked];
});

const engine = new Engine([...verdictRules, ...turnRules], { allowUndefinedFacts: true });

/** What json-rules-engine tells of every service. */
export async function decideByJsonRulesEngine(facts: Facts): Promise<Decision[]> {
  const { events } = await engine.run(facts);
  const first = new Map<string, Ranked>();
  for (const { type, params } of events) {
    if (type !== 'decision') continue;
    const ranked = params as Ranked;
    const earlier = first.get(ranked.service);
    if (earlier === undefined || ranked.rank < earlier.rank) first.set(ranked.service, ranked);
  }
  return [...first.values()].flatMap(({ service, outcome, decisive }) =>
    outcome === null ? [] : [{ service, outcome, decisive }],
  );
}

function ruleFor({ verdict, decisive }: Turn, ranked: Ranked): RuleProperties {
  const fact = decisive ?? '';
  if (verdict === null) return rule([], ranked);
  return verdict === 'unknown'
    ? rule([{ fact, operator: 'notIn', value: SETTLED }], ranked)
    : rule([{ fact, operator: 'equal', value: verdict }], ranked);
}

function rule(
  all: { fact: string; operator: string; value: unknown }[],
  { service, outcome, decisive, rank }: Ranked,
): RuleProperties {
  const params: Ranked = { service, outcome, decisive, rank };
  return { priority: 1, conditions: { all }, event: { type: 'decision', params } };
}

function asTopLevel(condition: Condition): TopLevelCondition {
  return 'fact' in condition ? { all: [condition] } : condition;
}
