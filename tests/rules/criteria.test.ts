import { describe, expect, it } from 'vitest';
import type { Answers, Worry } from '../../src/rules/answers.ts';
import { CRITERIA, CRITERION_IDS, type CriterionId } from '../../src/rules/criteria/criteria.ts';
import type { Finding } from '../../src/rules/criterion.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { TODAY } from '../journeys.ts';
import { born, due, inWeek, months } from './families.ts';

type Row = [
  criterion: CriterionId,
  verdict: Finding['verdict'],
  code: string,
  family: string,
  answers: Answers,
];

/** All that the therapy sources name: A1 and A3, A12 to A14, and pregnancy by K10. */
const THERAPY_WORRIES: readonly Worry[] = [
  'crying',
  'sleepOrEating',
  'mood',
  'bond',
  'pregnancyOrBirth',
  'everydayLife',
  'parenting',
];

const ROWS: readonly Row[] = [
  // A1: expecting, or a child under one. K31: it is an "or", and both may hold.
  ['expectingOrInfant', 'met', 'expecting', 'expects', { situation: 'expecting' }],
  ['expectingOrInfant', 'met', 'infant', 'has a baby', { situation: 'baby' }],
  ['expectingOrInfant', 'met', 'both', 'does both', { situation: 'both' }],
  [
    'expectingOrInfant',
    'met',
    'expecting',
    'expects, and the child turned one today',
    { situation: 'both', child: born('2025-11-22') },
  ],
  [
    'expectingOrInfant',
    'met',
    'infant',
    'expected until the birth',
    { situation: 'expecting', birth: 'born' },
  ],
  ['expectingOrInfant', 'notMet', 'older', 'has a child over one', { situation: 'older' }],
  [
    'expectingOrInfant',
    'notMet',
    'older',
    'has a baby who turned one today',
    { situation: 'baby', child: born('2025-11-22') },
  ],
  ['expectingOrInfant', 'unknown', 'notSaid', 'has said nothing', {}],

  // D1: expecting or a baby already born; no age is stated, so over one is never a no (K28).
  ['expectingOrBaby', 'met', 'expecting', 'expects', { situation: 'expecting' }],
  ['expectingOrBaby', 'met', 'baby', 'has a baby', { situation: 'baby' }],
  ['expectingOrBaby', 'met', 'baby', 'does both', { situation: 'both' }],
  ['expectingOrBaby', 'unknown', 'older', 'has a child over one', { situation: 'older' }],
  ['expectingOrBaby', 'unknown', 'notSaid', 'has said nothing', {}],

  // B1 and B5 speak of what to do with a baby who is here.
  ['babyBorn', 'met', 'infant', 'has a baby', { situation: 'baby' }],
  ['babyBorn', 'met', 'infant', 'expects another', { situation: 'both' }],
  [
    'babyBorn',
    'met',
    'infant',
    'expected until the birth',
    { situation: 'expecting', birth: 'born' },
  ],
  ['babyBorn', 'notMet', 'expecting', 'expects', { situation: 'expecting', pregnancy: inWeek(42) }],
  [
    'babyBorn',
    'notMet',
    'expecting',
    'expects past 42+0, not yet born',
    { situation: 'expecting', pregnancy: inWeek(42, 1), birth: 'notYet' },
  ],
  ['babyBorn', 'notMet', 'older', 'has a child over one', { situation: 'older' }],
  ['babyBorn', 'unknown', 'notSaid', 'has said nothing', {}],

  // A2, K6. A window stands beside each finding that rests on a due date.
  [
    'weekTwenty',
    'unknown',
    'notKnown',
    'does not know the week',
    { situation: 'expecting', pregnancy: { by: 'notKnown' } },
  ],
  ['weekTwenty', 'unknown', 'notKnown', 'has not said the week', { situation: 'expecting' }],

  // A1, K7.
  [
    'beforeFirstBirthday',
    'met',
    'dayNotKnown',
    'keeps the date of birth',
    { situation: 'baby', child: { by: 'ratherNotSay' } },
  ],
  [
    'beforeFirstBirthday',
    'met',
    'dayNotKnown',
    'has not said the date of birth',
    { situation: 'baby' },
  ],
  [
    'beforeFirstBirthday',
    'met',
    'dayNotKnown',
    'has a child of nine months',
    { situation: 'baby', child: months(9) },
  ],
  [
    'beforeFirstBirthday',
    'met',
    'nearDayNotKnown',
    'has a child of ten months',
    { situation: 'baby', child: months(10) },
  ],

  // A6, B4 say residents of Helsinki; K8: never citizens. K9: moving is not a no.
  ['residence', 'met', 'helsinki', 'lives in Helsinki', { home: 'helsinki' }],
  ['residence', 'notMet', 'elsewhere', 'lives elsewhere', { home: 'elsewhere' }],
  ['residence', 'unknown', 'moving', 'is moving', { home: 'moving' }],
  ['residence', 'unknown', 'notSure', 'is not sure', { home: 'notSure' }],
  ['residence', 'unknown', 'notSure', 'has said nothing', {}],

  // A1, A3 and K13: any one worry that they name is enough.
  ...THERAPY_WORRIES.map((worry): Row => [
    'worryInParenthood',
    'met',
    'worry',
    `worries about ${worry}`,
    { worries: [worry] },
  ]),
  [
    'worryInParenthood',
    'met',
    'worry',
    'worries about something else and the bond',
    { worries: ['somethingElse', 'bond'] },
  ],
  // No therapy source names the senses, nor knows what "something else" is.
  ['worryInParenthood', 'unknown', 'other', 'worries about the senses', { worries: ['senses'] }],
  [
    'worryInParenthood',
    'unknown',
    'other',
    'worries about something else',
    { worries: ['somethingElse'] },
  ],
  [
    'worryInParenthood',
    'unknown',
    'notSaid',
    'would rather not say',
    { worries: ['ratherNotSay'] },
  ],
  ['worryInParenthood', 'unknown', 'notSaid', 'has said nothing', {}],
  ['worryInParenthood', 'notMet', 'none', 'has no worry', { worries: ['nothing'] }],
  [
    'worryInParenthood',
    'notMet',
    'none',
    'worries about an older child only',
    { worries: ['olderChild'] },
  ],

  // B5: crying, eating, sleeping, sensory hypersensitivity.
  ['babySigns', 'met', 'worry', 'worries about crying', { worries: ['crying'] }],
  ['babySigns', 'met', 'worry', 'worries about sleep or eating', { worries: ['sleepOrEating'] }],
  ['babySigns', 'met', 'worry', 'worries about the senses', { worries: ['senses'] }],
  ['babySigns', 'notMet', 'none', 'worries about mood', { worries: ['mood'] }],
  ['babySigns', 'unknown', 'notSaid', 'would rather not say', { worries: ['ratherNotSay'] }],
  ['babySigns', 'unknown', 'notSaid', 'has said nothing', {}],

  // B3: issues in a child's development that require further examination.
  [
    'olderChildDevelopment',
    'met',
    'worry',
    'worries about an older child',
    { worries: ['olderChild'] },
  ],
  ['olderChildDevelopment', 'notMet', 'none', 'worries about crying', { worries: ['crying'] }],
  // The assessment of an older child covers the senses; those of a baby are B5.
  [
    'olderChildDevelopment',
    'met',
    'worry',
    'whose youngest is over one, worries about the senses',
    { situation: 'older', worries: ['senses'] },
  ],
  [
    'olderChildDevelopment',
    'met',
    'worry',
    'with a child of twelve months, worries about the senses',
    { situation: 'baby', child: months(12), worries: ['senses'] },
  ],
  [
    'olderChildDevelopment',
    'notMet',
    'none',
    'with a child of eleven months, worries about the senses',
    { situation: 'baby', child: months(11), worries: ['senses'] },
  ],
  [
    'olderChildDevelopment',
    'notMet',
    'none',
    'that expects, worries about the senses',
    { situation: 'expecting', worries: ['senses'] },
  ],
  [
    'olderChildDevelopment',
    'unknown',
    'notSaid',
    'would rather not say',
    { worries: ['ratherNotSay'] },
  ],

  // C3, C11: the child's growth, parenting, everyday life.
  ['handsOnSupport', 'met', 'worry', 'cannot run everyday life', { worries: ['everydayLife'] }],
  ['handsOnSupport', 'met', 'worry', 'worries about parenting', { worries: ['parenting'] }],
  ['handsOnSupport', 'notMet', 'none', 'worries about mood', { worries: ['mood'] }],
  ['handsOnSupport', 'unknown', 'notSaid', 'would rather not say', { worries: ['ratherNotSay'] }],
  // Register 9758 names reasons, such as health, that are not among the worries.
  ['handsOnSupport', 'unknown', 'other', 'has another worry', { worries: ['somethingElse'] }],
  [
    'handsOnSupport',
    'met',
    'worry',
    'has another worry and cannot run everyday life',
    { worries: ['somethingElse', 'everydayLife'] },
  ],

  // D1, D2, D8: parenting, everyday life, low mood, crying, sleep, pregnancy, birth.
  ['babyBluesSupport', 'met', 'worry', 'is low in mood', { worries: ['mood'] }],
  ['babyBluesSupport', 'met', 'worry', 'worries about crying', { worries: ['crying'] }],
  ['babyBluesSupport', 'met', 'worry', 'fears the birth', { worries: ['pregnancyOrBirth'] }],
  // D1 excludes nothing (K28), so what its sources do not name may be asked there as well.
  ['babyBluesSupport', 'met', 'worry', 'worries about the senses', { worries: ['senses'] }],
  [
    'babyBluesSupport',
    'met',
    'worry',
    'worries about something else',
    { worries: ['somethingElse'] },
  ],
  [
    'babyBluesSupport',
    'notMet',
    'none',
    'worries about an older child only',
    { worries: ['olderChild'] },
  ],
  ['babyBluesSupport', 'notMet', 'none', 'has no worry', { worries: ['nothing'] }],
  ['babyBluesSupport', 'unknown', 'notSaid', 'would rather not say', { worries: ['ratherNotSay'] }],

  // A4, K12: enough or not, by the family's own view; K11: not sure passes.
  ['supportNotEnough', 'met', 'notEnough', 'has too little support', { support: 'notEnough' }],
  ['supportNotEnough', 'notMet', 'enough', 'has enough support', { support: 'enough' }],
  ['supportNotEnough', 'unknown', 'notSure', 'is not sure of the support', { support: 'notSure' }],
  ['supportNotEnough', 'unknown', 'notSure', 'has said nothing', {}],

  // A5, K1 to K5.
  ['noAcuteViolence', 'notMet', 'now', 'lives with violence', { acute: ['violence'] }],
  ['noAcuteViolence', 'met', 'notNow', 'lives with substance use', { acute: ['substanceUse'] }],
  ['noAcuteViolence', 'unknown', 'notSaid', 'has said nothing', {}],
  ['noAcuteSubstanceUse', 'notMet', 'now', 'lives with substance use', { acute: ['substanceUse'] }],
  ['noAcuteSubstanceUse', 'met', 'notNow', 'lives with psychosis', { acute: ['psychosis'] }],
  ['noAcuteSubstanceUse', 'unknown', 'notSaid', 'has said nothing', {}],
  ['noAcutePsychosis', 'notMet', 'now', 'lives with psychosis', { acute: ['psychosis'] }],
  ['noAcutePsychosis', 'met', 'notNow', 'lives with violence', { acute: ['violence'] }],
  ['noAcutePsychosis', 'unknown', 'notSaid', 'has said nothing', {}],

  // B1, B2, K21: a referral from the clinic.
  ['referral', 'met', 'given', 'has a referral', { referral: 'given' }],
  ['referral', 'notMet', 'notYet', 'has none yet', { referral: 'notYet' }],
  ['referral', 'unknown', 'notSure', 'is not sure of a referral', { referral: 'notSure' }],
  ['referral', 'unknown', 'notSure', 'has said nothing', {}],

  // C1, K24: through a social worker, whichever.
  [
    'socialWorkerContact',
    'met',
    'own',
    'knows social services',
    { socialWorker: 'socialServices' },
  ],
  ['socialWorkerContact', 'met', 'own', 'knows child welfare', { socialWorker: 'childWelfare' }],
  ['socialWorkerContact', 'notMet', 'none', 'has no social worker', { socialWorker: 'none' }],
  [
    'socialWorkerContact',
    'unknown',
    'notSaid',
    'would rather not say',
    { socialWorker: 'ratherNotSay' },
  ],

  // Register 9753: for clients of child welfare only.
  [
    'childWelfareClient',
    'met',
    'client',
    'is a client of child welfare',
    { socialWorker: 'childWelfare' },
  ],
  [
    'childWelfareClient',
    'notMet',
    'notClient',
    'knows social services only',
    { socialWorker: 'socialServices' },
  ],
  ['childWelfareClient', 'notMet', 'notClient', 'has no social worker', { socialWorker: 'none' }],
  [
    'childWelfareClient',
    'unknown',
    'notSaid',
    'would rather not say',
    { socialWorker: 'ratherNotSay' },
  ],
];

it.each(ROWS)('%s is %s (%s) for a family that %s', (criterion, verdict, code, _, answers) => {
  expect(CRITERIA[criterion].test(answers, TODAY)).toEqual({ verdict, code });
});

it('every criterion has its rows, here or beside a due date or an age', () => {
  const tested = new Set([...ROWS.map(([criterion]) => criterion), 'weekTwenty']);
  expect(CRITERION_IDS.filter((id) => !tested.has(id))).toEqual([]);
});

it('each criterion is settled by one question', () => {
  const questions = Object.fromEntries(CRITERION_IDS.map((id) => [id, CRITERIA[id].question]));
  expect(questions).toEqual({
    expectingOrInfant: 'situation',
    expectingOrBaby: 'situation',
    babyBorn: 'situation',
    weekTwenty: 'pregnancy',
    beforeFirstBirthday: 'child',
    residence: 'home',
    worryInParenthood: 'worries',
    babySigns: 'worries',
    olderChildDevelopment: 'worries',
    handsOnSupport: 'worries',
    babyBluesSupport: 'worries',
    supportNotEnough: 'support',
    noAcuteViolence: 'acute',
    noAcuteSubstanceUse: 'acute',
    noAcutePsychosis: 'acute',
    referral: 'referral',
    socialWorkerContact: 'socialWorker',
    childWelfareClient: 'socialWorker',
  });
});

describe('past 42+0, until they say whether the baby is born', () => {
  const overdue: Answers = { situation: 'expecting', pregnancy: inWeek(42, 1) };

  // Not knowing is never a no, and it is the question about birth that settles it.
  it.each([
    ['not asked yet', overdue],
    ['rather not said', { ...overdue, birth: 'ratherNotSay' as const }],
  ])('neither the week nor a born baby is concluded (%s)', (_, answers) => {
    expect(CRITERIA.weekTwenty.test(answers, TODAY)).toEqual({
      verdict: 'unknown',
      code: 'pastDue',
      question: 'birth',
    });
    expect(CRITERIA.babyBorn.test(answers, TODAY)).toEqual({
      verdict: 'unknown',
      code: 'notSaid',
      question: 'birth',
    });
  });
});

describe('week twenty, with its window', () => {
  it.each([
    ['notMet', 'early', '18+6', due('2027-04-19'), 132, '2026-11-23', '2026-11-30'],
    ['unknown', 'near', '19+0', due('2027-04-18'), 133, '2026-11-22', '2026-11-29'],
    ['unknown', 'near', '19+6', due('2027-04-12'), 139, '2026-11-16', '2026-11-23'],
    ['met', 'reached', '20+0', due('2027-04-11'), 140, '2026-11-15', '2026-11-22'],
  ] as const)('is %s (%s) at %s', (verdict, code, _, pregnancy, gestation, mayAskFrom, opens) => {
    expect(CRITERIA.weekTwenty.test({ situation: 'expecting', pregnancy }, TODAY)).toEqual({
      verdict,
      code,
      gestation,
      window: { mayAskFrom, opens },
    });
  });

  it.each<[family: string, answers: Answers]>([
    ['does not expect', { situation: 'baby' }],
    ['has said nothing', {}],
    // K31: the child under one meets the rule alone.
    [
      'has a child under one as well',
      { situation: 'both', pregnancy: inWeek(8), child: months(9) },
    ],
  ])('does not concern a family that %s', (_, answers) => {
    expect(CRITERIA.weekTwenty.test(answers, TODAY)).toBeUndefined();
  });

  it('concerns a family that expects and whose child turned one today', () => {
    const answers: Answers = { situation: 'both', pregnancy: inWeek(8), child: born('2025-11-22') };
    expect(CRITERIA.weekTwenty.test(answers, TODAY)).toMatchObject({
      verdict: 'notMet',
      code: 'early',
    });
  });
});

describe('the first birthday', () => {
  it('closes the window of a child with a date of birth', () => {
    const answers: Answers = { situation: 'baby', child: born('2026-08-20') };
    expect(CRITERIA.beforeFirstBirthday.test(answers, TODAY)).toEqual({
      verdict: 'met',
      code: 'inTime',
      window: { closes: '2027-08-20' },
    });
  });

  it.each<[family: string, answers: Answers]>([
    ['expects its first', { situation: 'expecting' }],
    ['has a child over one', { situation: 'older' }],
    ['has a child of twelve months', { situation: 'baby', child: months(12) }],
    ['has said nothing', {}],
  ])('does not concern a family that %s', (_, answers) => {
    expect(CRITERIA.beforeFirstBirthday.test(answers, plainDate('2026-11-22'))).toBeUndefined();
  });
});

describe('sensitive senses, where it is not known whose they are', () => {
  const { test: find } = CRITERIA.olderChildDevelopment;
  const worries: Answers = { worries: ['senses'] };

  it.each<[asks: string, family: string, Answers]>([
    ['situation', 'has not said who is in it', {}],
    ['child', 'has not been asked for the age', { situation: 'baby' }],
    ['child', 'keeps the age to itself', { situation: 'both', child: { by: 'ratherNotSay' } }],
  ])('are settled by %s when a family %s', (question, _, answers) => {
    expect(find({ ...worries, ...answers }, TODAY)).toEqual({
      verdict: 'unknown',
      code: 'notSaid',
      question,
    });
  });

  it('are a newborn’s when the baby was born past 42+0', () => {
    const newborn: Answers = {
      situation: 'expecting',
      pregnancy: due('2026-11-07'),
      birth: 'born',
      child: { by: 'ratherNotSay' },
    };
    expect(find({ ...worries, ...newborn }, TODAY)).toEqual({ verdict: 'notMet', code: 'none' });
  });
});
