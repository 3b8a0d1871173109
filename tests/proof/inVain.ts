import { keyOf, openTo, withEach, type Known } from './classes.ts';
import type { Settled } from './settled.ts';
import type { Place } from './ways.ts';

/**
 * The places where a question is asked in vain: whatever else a family will answer, its answer here
 * changes nothing that it is told.
 */
export function askedInVain(settled: Settled, places: readonly Place[]): Place[] {
  const compared = new Map<string, boolean>();
  const alike = (one: Known, other: Known): boolean => {
    const [here, there] = [settled(one), settled(other)];
    if (here !== undefined || there !== undefined) return here === there;
    const key = `${keyOf(one)} ${keyOf(other)}`;
    const found = compared.get(key) ?? alikeFurther(one, other);
    compared.set(key, found);
    return found;
  };
  const alikeFurther = (one: Known, other: Known) => {
    const [next, besides] = [openTo(one)[0], openTo(other)[0]];
    if (next === undefined || next !== besides) return false;
    const others = withEach(other, next);
    return withEach(one, next).every((family, index) => alike(family, others[index] ?? other));
  };
  return places.filter(({ known, asks }) => {
    const [first, ...others] = withEach(known, asks);
    return first !== undefined && others.every((other) => alike(first, other));
  });
}
