import type { FactName } from './facts.ts';

type Operator = 'equal' | 'in' | 'someFact:in' | 'greaterThanInclusive' | 'lessThanInclusive';

/** A condition as data, in the form of json-rules-engine; json-logic-js gets it translated. */
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Test;

/** One fact compared with a value. A fact that is `null` passes no test but `isUntold`. */
export type Test = { fact: FactName; operator: Operator; value: unknown };

export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

export function is(fact: FactName, value: string): Test {
  return { fact, operator: 'equal', value };
}

export function isUntold(fact: FactName): Test {
  return { fact, operator: 'equal', value: null };
}

export function isAmong(fact: FactName, ...values: string[]): Test {
  return { fact, operator: 'in', value: values };
}

/** Of a fact that is a list: whether it holds any of the values. */
export function holds(fact: FactName, ...values: string[]): Test {
  return { fact, operator: 'someFact:in', value: values };
}

export function isAtLeast(fact: FactName, value: number): Test {
  return { fact, operator: 'greaterThanInclusive', value };
}

export function isAtMost(fact: FactName, value: number): Test {
  return { fact, operator: 'lessThanInclusive', value };
}
