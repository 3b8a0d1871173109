import { randomInt } from 'node:crypto';

type Environment = Record<string, string | undefined>;

/** The day on which the first of these tests was written. */
const SEED = 20_261_122;

/** The seed of a run: the one in the environment variable `SEED`, else always the same. */
export function seedOfRun({ SEED: given }: Environment = process.env): number {
  const seed = Number(given ?? SEED);
  if (!Number.isSafeInteger(seed)) throw new RangeError('SEED is not a whole number');
  return seed;
}

/**
 * Draws the seed of a whole run where `SEED` is `new`, and writes it there: for the process that
 * starts the workers, as they must all have the same.
 */
export function drawSeed(environment: Environment = process.env): void {
  // Small enough that the seeds after it, one for each of many walks, are safe too.
  if (environment['SEED'] === 'new') environment['SEED'] = String(randomInt(2 ** 31));
}
