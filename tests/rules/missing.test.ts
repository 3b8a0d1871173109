import { describe, expect, it } from 'vitest';
import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { CRYING_BABY, EXPECTING, inWeek, resultFor } from './families.ts';

const EVERYDAY: Answers = {
  ...CRYING_BABY,
  worries: ['everydayLife'],
  socialWorker: 'childWelfare',
};

describe('missing', () => {
  it.each<[ServiceId, family: string, missing: readonly string[], answers: Answers]>([
    ['infantFamilyTherapy', 'that has answered everything', [], EXPECTING],
    [
      'infantFamilyTherapy',
      'that has said nothing',
      ['situation', 'worries', 'home', 'support', 'acute'],
      {},
    ],
    [
      'infantFamilyTherapy',
      'that only said it expects',
      ['worries', 'home', 'support', 'acute', 'pregnancy'],
      { situation: 'expecting' },
    ],
    // Three obstacles, one question.
    [
      'infantFamilyTherapy',
      'that would rather not say what goes on',
      ['acute'],
      { ...EXPECTING, acute: ['ratherNotSay'] },
    ],
    // The week was answered; whether the baby is born was not.
    [
      'infantFamilyTherapy',
      'past 42+0, the birth unsaid',
      ['birth'],
      { ...EXPECTING, pregnancy: inWeek(42, 1) },
    ],
    [
      'babyOccupationalTherapy',
      'past 42+0, the birth unsaid',
      ['birth', 'referral'],
      { ...EXPECTING, worries: ['crying'], pregnancy: inWeek(42, 1) },
    ],
    [
      'babyOccupationalTherapy',
      'not sure of a referral',
      ['referral'],
      { ...CRYING_BABY, referral: 'notSure' },
    ],
    [
      'familyWork',
      'not asked for a social worker yet',
      ['socialWorker'],
      { ...EVERYDAY, socialWorker: undefined },
    ],
    [
      'enhancedFamilyWork',
      'not sure of its municipality',
      ['home'],
      { ...EVERYDAY, home: 'notSure' },
    ],
    [
      'babyOccupationalTherapy',
      'that has said nothing',
      ['situation', 'worries', 'home', 'referral'],
      {},
    ],
    ['paediatricOccupationalTherapy', 'that has said nothing', ['worries', 'home', 'referral'], {}],
    ['familyWork', 'that has said nothing', ['worries', 'home', 'socialWorker'], {}],
    ['enhancedFamilyWork', 'that has said nothing', ['worries', 'home', 'socialWorker'], {}],
    ['babyBlues', 'that has said nothing', ['situation', 'worries'], {}],
    ['maternityAndChildHealthClinic', 'that has said nothing', ['home'], {}],
  ])('for %s and a family %s: %j', (service, _, missing, answers) => {
    expect(resultFor(service, answers).missing).toEqual(missing);
  });
});
