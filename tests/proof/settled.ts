import { keyOf, openTo, withEach, type Known } from './classes.ts';
import { telling } from './told.ts';

/** What a family is told whatever it answers to the questions that are open; else `undefined`. */
export type Settled = (known: Known) => string | undefined;

/** Finds it by asking the rules about every family there can be, each once. */
export function settling(): Settled {
  const known = new Map<number, string | undefined>();
  const told = telling();
  const find: Settled = (family) => {
    const key = keyOf(family);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before;
    const [next] = openTo(family);
    const found = next === undefined ? told(family) : same(withEach(family, next));
    known.set(key, found);
    return found;
  };
  const same = (families: readonly Known[]) => {
    // All of them are looked at, as each will be asked for anyway.
    const [first, ...others] = families.map(find);
    return others.every((other) => other === first) ? first : undefined;
  };
  return find;
}
