/** Chances that a seed gives again, so that what failed once can be made to fail again. */
export type Random = ReturnType<typeof randomFrom>;

/** Mulberry32: a counter, well stirred. Seeds next to each other give unlike chances. */
export function randomFrom(seed: number) {
  let counter = seed;
  /** From 0 up to, but never, 1. */
  function next(): number {
    counter = (counter + 0x6d_2b_79_f5) | 0;
    let stirred = Math.imul(counter ^ (counter >>> 15), counter | 1);
    stirred ^= stirred + Math.imul(stirred ^ (stirred >>> 7), stirred | 61);
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 2 ** 32;
  }
  /** A whole number, both ends included. */
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }
  return { next, between, pick, chance: (share: number) => next() < share };
}
