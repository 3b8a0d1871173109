/** Goes once through what is measured, and says how much that was. */
export type Walk = () => number | Promise<number>;

/** Odd, so that there is one in the middle. */
const ROUNDS = 61;
/** Until what is called is compiled. */
const WARM_UP = 10;
/** Long against the clock's grain, short against what else a machine does. */
const TURN = 15;

/**
 * Has each walk in its turn, round by round in the same process, so that whatever else the machine
 * does hits all alike; who begins changes. For each: how many in a second, round by round.
 */
export async function byTurns<Walks extends Readonly<Record<string, Walk>>>(
  walks: Walks,
): Promise<Record<keyof Walks, number[]>> {
  const measured = Object.entries(walks).map(([name, walk]) => ({
    name,
    walk,
    rates: [] as number[],
  }));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const first = Math.abs(round) % measured.length;
    for (const { walk, rates } of [...measured.slice(first), ...measured.slice(0, first)]) {
      const rate = await rateOf(walk);
      if (round >= 0) rates.push(rate);
    }
  }
  return Object.fromEntries(measured.map(({ name, rates }) => [name, rates])) as Record<
    keyof Walks,
    number[]
  >;
}

/** Whole walks, as parts of it take unlike times. */
async function rateOf(walk: Walk): Promise<number> {
  let done = 0;
  const start = performance.now();
  let passed = 0;
  while (passed < TURN) {
    done += await walk();
    passed = performance.now() - start;
  }
  return (done / passed) * 1000;
}
