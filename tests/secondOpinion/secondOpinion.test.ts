import { describe, expect, it } from 'vitest';
import { SERVICES, type ServiceId } from '../../src/catalogue/services.ts';
import {
  ACUTE,
  EXCLUSIVE,
  WORRIES,
  type Answers,
  type QuestionId,
} from '../../src/rules/answers.ts';
import { CRYING_BABY, EXPECTING, OLDER_CHILD, due, months } from '../rules/families.ts';
import { everyFamily } from '../rules/everyFamily.ts';
import { agreedOn, comparing } from './compared.ts';

const { compare, unused } = await comparing();
const SERVICE_IDS = SERVICES.map(({ id }) => id);

/** Asked of every service, even of one whose sources know nothing of it. */
const LIFE = ['situation', 'pregnancy', 'birth', 'child', 'home', 'worries'] as const;

/**
 * 76 stages of life (1 not said, 14 expecting, 6 with a baby, 54 with both, 1 older), 5 homes and 10
 * worries are 3 800 families. Support has 4 answers, acute 7, referral 4, social worker 5.
 */
const EVERY: Record<ServiceId, [also: QuestionId[], families: number]> = {
  infantFamilyTherapy: [['support', 'acute'], 106_400],
  babyOccupationalTherapy: [['referral'], 15_200],
  paediatricOccupationalTherapy: [['referral'], 15_200],
  familyWork: [['socialWorker'], 19_000],
  enhancedFamilyWork: [['socialWorker'], 19_000],
  babyBlues: [['support'], 15_200],
  maternityAndChildHealthClinic: [['acute'], 26_600],
  socialCounselling: [['acute'], 26_600],
};

/** One at each turn of a life with a baby. */
const BASES: Answers[] = [
  EXPECTING,
  CRYING_BABY,
  OLDER_CHILD,
  { ...EXPECTING, pregnancy: due('2026-11-07'), socialWorker: 'childWelfare' },
  { ...CRYING_BABY, child: months(12) },
  {},
];

describe.each(SERVICE_IDS)('%s', (id) => {
  it('says the same to every combination of answers', () => {
    const [also, families] = EVERY[id];
    expect(compare(id, everyFamily([...LIFE, ...also]))).toEqual(agreedOn(families));
  });

  it('says the same to every set of worries', () => {
    // 10 worries give 1 023 sets; "nothing", "rather not say" and no answer stand alone.
    const families = BASES.flatMap((base) => withEverySet(base, 'worries', WORRIES));
    expect(compare(id, families)).toEqual(agreedOn(6 * 1026));
  });

  it('says the same to everything that may be acute', () => {
    // 4 things give 15 sets; "none", "rather not say" and no answer stand alone.
    const families = BASES.flatMap((base) => withEverySet(base, 'acute', ACUTE));
    expect(compare(id, families)).toEqual(agreedOn(6 * 18));
  });

  it('says the same after a loss', () => {
    const families = everyFamily(['home', 'worries', 'support', 'acute']);
    const lost = families.map((family) => ({ ...family, situation: 'loss' as const }));
    expect(compare(id, lost)).toEqual(agreedOn(1400));
  });
});

it('no rule of the tables is left unused', () => {
  expect(unused()).toEqual([]);
});

function withEverySet(base: Answers, question: 'worries' | 'acute', options: readonly string[]) {
  const alone: readonly string[] = EXCLUSIVE;
  let sets: string[][] = [[]];
  for (const option of options.filter((one) => !alone.includes(one))) {
    sets = sets.flatMap((set) => [set, [...set, option]]);
  }
  const single = options.filter((option) => alone.includes(option)).map((option) => [option]);
  const { [question]: _, ...besides } = base;
  return [...sets, ...single].map(
    (set) => (set.length === 0 ? besides : { ...besides, [question]: set }) as Answers,
  );
}
