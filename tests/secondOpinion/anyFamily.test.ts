import { expect, it } from 'vitest';
import { SERVICES } from '../../src/catalogue/services.ts';
import { addDays, plainDate } from '../../src/rules/plainDate.ts';
import { anyFamily } from '../anyFamily.ts';
import { randomFrom } from '../random.ts';
import { seedOfRun } from '../seed.ts';
import { agreedOn, comparing } from './compared.ts';

const { compare } = await comparing();
const ALL_AGREE = SERVICES.map(() => agreedOn(1));
const SEED = seedOfRun();
const random = randomFrom(SEED);

/** Every question at once, on any day: what a service reads besides its own would show here. */
it(`says the same to any family on any day (seed ${SEED})`, () => {
  for (let family = 0; family < 500; family += 1) {
    const today = addDays(plainDate('2026-11-22'), random.between(0, 1100));
    const answers = anyFamily(random, today);
    expect(SERVICES.map(({ id }) => compare(id, [answers], today))).toEqual(ALL_AGREE);
  }
});
