import { describe, expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import type { ServiceId } from '../../src/catalogue/services.ts';
import { smallestChange, type SmallestChange } from '../../src/catalogue/smallestChange.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY, EXPECTING, OLDER_CHILD, born, due, inWeek } from '../rules/families.ts';

const changeOf = (service: ServiceId, answers: Answers) => {
  const result = assess(answers, TODAY).find((one) => one.service === service);
  if (result === undefined) throw new Error(`${service} says nothing`);
  return smallestChange(result, answers, TODAY);
};

const day = (date: string, outcome: SmallestChange['outcome']) => ({
  kind: 'date',
  day: plainDate(date),
  outcome,
});
const answer = (question: string, to: unknown, outcome: SmallestChange['outcome']) => ({
  kind: 'answer',
  question,
  answer: to,
  outcome,
});

/** Families, what a service says to them now, and what would turn it, written by hand. */
const CASES: readonly [family: string, ServiceId, Answers, SmallestChange | object | undefined][] =
  [
    // Due 6.6.2027: 12+0 today. 20+0 is 140 days before, 17.1.2027.
    [
      'in week 12',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: due('2027-06-06') },
      day('2027-01-17', 'apply'),
    ],
    // 12+0 said in weeks means the same due date.
    [
      'in week 12, by the week',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: inWeek(12) },
      day('2027-01-17', 'apply'),
    ],
    // 19+3 on Sunday 22.11. is 20+0 four days later.
    [
      'in week 19+3',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: inWeek(19, 3) },
      day('2026-11-26', 'apply'),
    ],
    // The child was under one until yesterday; on 19.11., 19+0, therapy was open, but that is past.
    [
      'in week 19+3 whose child turned one today',
      'infantFamilyTherapy',
      { ...EXPECTING, situation: 'both', child: born('2025-11-22'), pregnancy: inWeek(19, 3) },
      day('2026-11-26', 'apply'),
    ],
    [
      'one day before 20+0',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: inWeek(19, 6) },
      day('2026-11-23', 'apply'),
    ],
    // Without a worry told, week 19+0 opens the asking and 20+0 nothing more.
    [
      'in week 12 that rather does not say its worries',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: due('2027-06-06'), worries: ['ratherNotSay'] },
      day('2027-01-10', 'ask'),
    ],
    [
      'that does not know the week',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: { by: 'notKnown' } },
      answer('pregnancy', { by: 'week', weeks: 20, days: 0 }, 'apply'),
    ],
    [
      'in Espoo in week 25',
      'infantFamilyTherapy',
      { ...EXPECTING, home: 'elsewhere' },
      answer('home', 'helsinki', 'apply'),
    ],
    [
      'in Espoo in week 12',
      'infantFamilyTherapy',
      { ...EXPECTING, home: 'elsewhere', pregnancy: inWeek(12) },
      answer('home', 'helsinki', 'notYet'),
    ],
    [
      'in Espoo with a baby who cries',
      'babyOccupationalTherapy',
      { ...CRYING_BABY, home: 'elsewhere', referral: undefined },
      answer('home', 'helsinki', 'referral'),
    ],
    [
      'in Espoo, at the clinic',
      'maternityAndChildHealthClinic',
      { ...EXPECTING, home: 'elsewhere' },
      answer('home', 'helsinki', 'apply'),
    ],
    [
      'moving to Helsinki',
      'infantFamilyTherapy',
      { ...EXPECTING, home: 'moving' },
      answer('home', 'helsinki', 'apply'),
    ],
    [
      'in Espoo, at social counselling',
      'socialCounselling',
      { ...EXPECTING, home: 'elsewhere' },
      answer('home', 'helsinki', 'apply'),
    ],
    [
      'not sure of its municipality, whose everyday life weighs',
      'familyWork',
      { ...OLDER_CHILD, home: 'notSure' },
      answer('home', 'helsinki', 'socialWorker'),
    ],
    [
      'without a referral',
      'babyOccupationalTherapy',
      CRYING_BABY,
      answer('referral', 'given', 'apply'),
    ],
    [
      'not sure of a referral',
      'paediatricOccupationalTherapy',
      { ...OLDER_CHILD, referral: 'notSure' },
      answer('referral', 'given', 'apply'),
    ],
    [
      'with violence going on',
      'infantFamilyTherapy',
      { ...EXPECTING, acute: ['violence'] },
      answer('acute', ['earlier'], 'apply'),
    ],
    [
      'with two obstacles going on',
      'infantFamilyTherapy',
      { ...CRYING_BABY, acute: ['substanceUse', 'psychosis'] },
      answer('acute', ['earlier'], 'apply'),
    ],
    [
      'with violence going on in week 12',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: inWeek(12), acute: ['violence'] },
      answer('acute', ['earlier'], 'notYet'),
    ],
    [
      'whose support is enough',
      'infantFamilyTherapy',
      { ...EXPECTING, support: 'enough', acute: undefined },
      answer('support', 'notEnough', 'apply'),
    ],
    [
      'with nothing special on its mind',
      'infantFamilyTherapy',
      { situation: 'expecting', pregnancy: inWeek(25), home: 'helsinki', worries: ['nothing'] },
      answer('worries', ['mood'], 'apply'),
    ],
    [
      'with nothing special on its mind, at Baby blues',
      'babyBlues',
      { situation: 'expecting', worries: ['nothing'] },
      answer('worries', ['mood'], 'apply'),
    ],
    [
      'with a baby and low in mood, at occupational therapy',
      'babyOccupationalTherapy',
      { ...CRYING_BABY, worries: ['mood'], referral: undefined },
      answer('worries', ['mood', 'crying'], 'referral'),
    ],
    [
      'with a baby who cries, at family work',
      'familyWork',
      CRYING_BABY,
      answer('worries', ['crying', 'everydayLife'], 'socialWorker'),
    ],
    [
      'with a baby who cries, at an older child’s therapy',
      'paediatricOccupationalTherapy',
      CRYING_BABY,
      answer('worries', ['crying', 'olderChild'], 'referral'),
    ],
    [
      'worried about something else',
      'infantFamilyTherapy',
      { ...EXPECTING, worries: ['somethingElse'] },
      answer('worries', ['somethingElse', 'mood'], 'apply'),
    ],
    [
      'that rather does not say its worries',
      'babyBlues',
      { ...EXPECTING, worries: ['ratherNotSay'] },
      answer('worries', ['mood'], 'apply'),
    ],
    [
      'that rather does not say whether it has a social worker',
      'enhancedFamilyWork',
      { ...OLDER_CHILD, socialWorker: 'ratherNotSay' },
      answer('socialWorker', 'childWelfare', 'socialWorker'),
    ],
    // Nobody is told to become a client of child welfare.
    ['without a social worker', 'enhancedFamilyWork', OLDER_CHILD, undefined],
    ['with everyday life on its mind', 'familyWork', OLDER_CHILD, undefined],
    // Nobody is told to have a younger child, or that it is born.
    ['whose youngest is over one', 'infantFamilyTherapy', OLDER_CHILD, undefined],
    ['whose youngest is over one, at Baby blues', 'babyBlues', OLDER_CHILD, undefined],
    [
      'whose baby turned one today',
      'infantFamilyTherapy',
      { ...CRYING_BABY, child: born('2025-11-22') },
      undefined,
    ],
    ['that expects', 'babyOccupationalTherapy', { ...EXPECTING, worries: ['crying'] }, undefined],
    [
      'past 42 weeks that does not say whether the baby is born',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: due('2026-11-05'), birth: 'ratherNotSay' },
      undefined,
    ],
    // Two changes away.
    [
      'in Espoo with nothing on its mind',
      'infantFamilyTherapy',
      { ...EXPECTING, home: 'elsewhere', worries: ['nothing'] },
      undefined,
    ],
    [
      'that knows neither its week nor its municipality',
      'infantFamilyTherapy',
      { ...EXPECTING, pregnancy: { by: 'notKnown' }, home: 'notSure' },
      undefined,
    ],
    ['that can apply', 'infantFamilyTherapy', EXPECTING, undefined],
  ];

describe('one change', () => {
  it.each(CASES)('for a family %s, of %s', (_, service, answers, change) => {
    expect(changeOf(service, answers)).toEqual(change);
  });

  it('is promised to nobody who has told of a loss since the result', () => {
    const result = assess({ ...EXPECTING, home: 'elsewhere' }, TODAY).find(
      ({ service }) => service === 'infantFamilyTherapy',
    );
    expect(result && smallestChange(result, { situation: 'loss' }, TODAY)).toBeUndefined();
    expect(result?.outcome).toBe('otherRoute');
  });
});
