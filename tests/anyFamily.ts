import { ACUTE, WORRIES, type Answers } from '../src/rules/answers.ts';
import { isPastWeek42 } from '../src/rules/family.ts';
import { addDays, type PlainDate } from '../src/rules/plainDate.ts';
import type { Random } from './random.ts';
import { born, due, inWeek, months } from './rules/families.ts';

/** A family that answers some of what it is asked, on any day. */
export function anyFamily(random: Random, today: PlainDate): Answers {
  const situation = maybe(random, ['expecting', 'baby', 'both', 'older', 'loss'] as const);
  const expects = situation === 'expecting' || situation === 'both';
  const pregnancy = maybe(random, [
    due(addDays(today, random.between(-20, 280))),
    inWeek(random.between(0, 42), random.between(0, 6)),
    { by: 'notKnown' as const },
  ]);
  const isLate = expects && isPastWeek42({ pregnancy }, today);
  const birth = maybe(random, ['born', 'notYet', 'ratherNotSay'] as const);
  const hasBaby = situation === 'baby' || situation === 'both' || (isLate && birth === 'born');
  const answers = {
    situation,
    pregnancy: expects ? pregnancy : undefined,
    birth: isLate ? birth : undefined,
    child: hasBaby ? anyAge(random, today) : undefined,
    home: maybe(random, ['helsinki', 'moving', 'elsewhere', 'notSure'] as const),
    worries:
      several(random, WORRIES.slice(0, 10)) ?? maybe(random, [['nothing'], ['ratherNotSay']]),
    support: maybe(random, ['enough', 'notEnough', 'notSure'] as const),
    referral: maybe(random, ['given', 'notYet', 'notSure'] as const),
    socialWorker: maybe(random, [
      'socialServices',
      'childWelfare',
      'none',
      'ratherNotSay',
    ] as const),
    acute: several(random, ACUTE.slice(0, 4)) ?? maybe(random, [['none'], ['ratherNotSay']]),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

function anyAge(random: Random, today: PlainDate) {
  return maybe(random, [
    born(addDays(today, random.between(-400, 0))),
    months(random.between(0, 14)),
    { by: 'ratherNotSay' as const },
  ]);
}

/** One of them, or no answer at all. */
function maybe<Item>(random: Random, options: readonly Item[]): Item | undefined {
  return random.chance(0.2) ? undefined : random.pick(options);
}

/** A few of them, or none. */
function several(random: Random, options: readonly string[]): string[] | undefined {
  const some = options.filter(() => random.chance(0.15));
  return some.length === 0 ? undefined : some;
}
