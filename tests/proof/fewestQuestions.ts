import { keyOf, nobody, openTo, withEach, type Known } from './classes.ts';
import type { Settled } from './settled.ts';

/** May a question, by its place in the order, be asked next of a family? */
export type Order = (index: number, known: Known) => boolean;

/** Any question at any time. */
export const anyOrder: Order = () => true;

/** The order of the wizard: no question after a later one. */
export const itsOrder: Order = (index, known) =>
  known.every((number, other) => number === 0 || other < index);

/**
 * The least mean number of questions after which what a family is told is settled, when every class
 * of answers to a question is equally likely: by dynamic programming over every family, as far as it
 * may be known. Infinite for an order in which it cannot always be settled.
 */
export function fewestQuestions(settled: Settled, may: Order): number {
  const least = new Map<number, number>();
  const cost = (family: Known): number => {
    const key = keyOf(family);
    const before = least.get(key);
    if (before !== undefined) return before;
    const found = settled(family) === undefined ? best(family) : 0;
    least.set(key, found);
    return found;
  };
  const best = (family: Known) =>
    Math.min(
      ...openTo(family)
        .filter((index) => may(index, family))
        .map((index) => 1 + mean(withEach(family, index).map(cost))),
    );
  return cost(nobody());
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
