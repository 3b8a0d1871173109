import { describe, expect, it } from 'vitest';
import { drawSeed, seedOfRun } from './seed.ts';

describe('the seed of a run', () => {
  it('is always the same where none is given', () => {
    expect(seedOfRun({})).toBe(20_261_122);
  });

  it('is the one given', () => {
    expect(seedOfRun({ SEED: '7' })).toBe(7);
  });

  it.each(['new', 'seven', '1.5', '1e30'])('is not %s', (SEED) => {
    expect(() => seedOfRun({ SEED })).toThrow('SEED is not a whole number');
  });

  it('is drawn once for all where a new one is asked for', () => {
    const environment = { SEED: 'new' };
    drawSeed(environment);
    const drawn = seedOfRun(environment);
    expect(drawn).toBeGreaterThanOrEqual(0);

    drawSeed(environment);
    expect(seedOfRun(environment)).toBe(drawn);
  });

  it.each([undefined, '7'])('is not drawn where SEED is %s', (SEED) => {
    const environment = { SEED };
    drawSeed(environment);
    expect(environment).toEqual({ SEED });
  });
});
