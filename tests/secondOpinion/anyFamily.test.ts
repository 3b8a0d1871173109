import { expect, it } from 'vitest';
import { SERVICES } from '../../src/catalogue/services.ts';
import { ACUTE, WORRIES, type Answers } from '../../src/rules/answers.ts';
import { isPastWeek42 } from '../../src/rules/family.ts';
import { addDays, plainDate, type PlainDate } from '../../src/rules/plainDate.ts';
import { randomFrom, seedOr } from '../random.ts';
import { born, due, inWeek, months } from '../rules/families.ts';
import { agreedOn, comparing } from './compared.ts';

const { compare } = await comparing();
const ALL_AGREE = SERVICES.map(() => agreedOn(1));
const SEED = seedOr(20_261_122);
const random = randomFrom(SEED);

/** Every question at once, on any day: what a service reads besides its own would show here. */
it(`says the same to any family on any day (seed ${SEED})`, () => {
  for (let family = 0; family < 500; family += 1) {
    const today = addDays(plainDate('2026-11-22'), random.between(0, 1100));
    const answers = anyFamily(today);
    expect(SERVICES.map(({ id }) => compare(id, [answers], today))).toEqual(ALL_AGREE);
  }
});

function anyFamily(today: PlainDate): Answers {
  const situation = maybe(['expecting', 'baby', 'both', 'older', 'loss'] as const);
  const expects = situation === 'expecting' || situation === 'both';
  const pregnancy = maybe([
    due(addDays(today, random.between(-20, 280))),
    inWeek(random.between(0, 42), random.between(0, 6)),
    { by: 'notKnown' as const },
  ]);
  const isLate = expects && isPastWeek42({ pregnancy }, today);
  const birth = maybe(['born', 'notYet', 'ratherNotSay'] as const);
  const hasBaby = situation === 'baby' || situation === 'both' || (isLate && birth === 'born');
  const answers = {
    situation,
    pregnancy: expects ? pregnancy : undefined,
    birth: isLate ? birth : undefined,
    child: hasBaby ? anyAge(today) : undefined,
    home: maybe(['helsinki', 'moving', 'elsewhere', 'notSure'] as const),
    worries: several(WORRIES.slice(0, 10)) ?? maybe([['nothing'], ['ratherNotSay']]),
    support: maybe(['enough', 'notEnough', 'notSure'] as const),
    referral: maybe(['given', 'notYet', 'notSure'] as const),
    socialWorker: maybe(['socialServices', 'childWelfare', 'none', 'ratherNotSay'] as const),
    acute: several(ACUTE.slice(0, 4)) ?? maybe([['none'], ['ratherNotSay']]),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

function anyAge(today: PlainDate) {
  return maybe([
    born(addDays(today, random.between(-400, 0))),
    months(random.between(0, 14)),
    { by: 'ratherNotSay' as const },
  ]);
}

/** One of them, or no answer at all. */
function maybe<Item>(options: readonly Item[]): Item | undefined {
  return random.chance(0.2) ? undefined : random.pick(options);
}

/** A few of them, or none. */
function several(options: readonly string[]): string[] | undefined {
  const some = options.filter(() => random.chance(0.15));
  return some.length === 0 ? undefined : some;
}
