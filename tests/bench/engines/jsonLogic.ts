import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { CriterionId } from '../../../src/rules/criteria/criteria.ts';
import type { Condition } from './condition.ts';
import { CRITERIA_AS_DATA } from './criteria.ts';
import { TURNS, type Decision } from './decisions.ts';
import type { Facts } from './facts.ts';

type Logic = RulesLogic;

/** One rule for each criterion: the name of its verdict. */
const CRITERIA = Object.entries(CRITERIA_AS_DATA).map(([criterion, verdicts]) => {
  const branches = Object.entries(verdicts).flatMap(([verdict, condition]) => [
    asLogic(condition),
    verdict,
  ]);
  return { criterion: criterion as CriterionId, logic: { if: [...branches, 'unknown'] } as Logic };
});

/** One rule for each service, over verdicts: its decision, or `null` where it is silent. */
const SERVICES = TURNS.map(({ service, frontDoor, turns }) => {
  const branches = turns.flatMap(({ verdict, decisive, outcome }) => {
    const decision: Decision = { service, outcome, decisive };
    return verdict === null ? [decision] : [isVerdict(decisive, verdict), decision];
  });
  const isLost = { '===': [{ var: 'situation' }, 'loss'] };
  return { if: [...(frontDoor ? [] : [isLost, null]), ...branches] } as Logic;
});

/** What json-logic-js tells of every service. Each criterion is weighed once for all of them. */
export function decideByJsonLogic(facts: Facts): Decision[] {
  const verdicts: Record<string, unknown> = { situation: facts.situation };
  for (const { criterion, logic } of CRITERIA) {
    verdicts[criterion] = jsonLogic.apply(logic, facts);
  }
  const decisions: Decision[] = [];
  for (const logic of SERVICES) {
    const decision = jsonLogic.apply(logic, verdicts) as Decision | null;
    if (decision !== null) decisions.push(decision);
  }
  return decisions;
}

function isVerdict(criterion: CriterionId | null, verdict: string) {
  return { '===': [{ var: criterion }, verdict] };
}

function asLogic(condition: Condition): unknown {
  if ('all' in condition) return { and: condition.all.map(asLogic) };
  if ('any' in condition) return { or: condition.any.map(asLogic) };
  if ('not' in condition) return { '!': [asLogic(condition.not)] };
  const { fact, operator, value } = condition;
  const variable = { var: fact };
  switch (operator) {
    case 'equal':
      return { '===': [variable, value] };
    case 'in':
      return { in: [variable, value] };
    case 'someFact:in':
      return { some: [variable, { in: [{ var: '' }, value] }] };
    case 'greaterThanInclusive':
      return { '>=': [variable, value] };
    default:
      // It takes `null` for 0.
      return { and: [{ '!==': [variable, null] }, { '<=': [variable, value] }] };
  }
}
