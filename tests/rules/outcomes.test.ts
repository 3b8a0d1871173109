import { describe, expect, it } from 'vitest';
import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import {
  CRYING_BABY,
  EXPECTING,
  OLDER_CHILD,
  born,
  inWeek,
  months,
  resultFor,
} from './families.ts';

/** What a family gets, the reason that decides it (none when it simply fits), and who it is. */
type Row = [outcome: Outcome, decisive: string | undefined, family: string, answers: Answers];

const EVERYDAY: Answers = { ...CRYING_BABY, worries: ['everydayLife'], socialWorker: 'none' };

const TABLES: Record<ServiceId, readonly Row[]> = {
  infantFamilyTherapy: [
    // A1, A2, A3, A6: every criterion holds, and A7 lets a family contact by itself.
    ['apply', undefined, 'in week 25 and low in mood', EXPECTING],
    // A1, A13: a baby under one who cries.
    ['apply', undefined, 'with a crying baby', CRYING_BABY],
    // A1: whoever says "a baby under one" is believed without a date.
    [
      'apply',
      undefined,
      'that keeps the date of birth',
      { ...CRYING_BABY, child: { by: 'ratherNotSay' } },
    ],
    [
      'apply',
      undefined,
      'not asked for the date of birth yet',
      { ...CRYING_BABY, child: undefined },
    ],
    // K31: the "or" is met through the baby, whatever the week.
    [
      'apply',
      undefined,
      'in week 8 with a nine-month-old',
      { ...EXPECTING, situation: 'both', pregnancy: inWeek(8), child: months(9) },
    ],
    // A2: at the earliest in week 20.
    ['notYet', 'weekTwenty.early', 'in week 12', { ...EXPECTING, pregnancy: inWeek(12) }],
    [
      'notYet',
      'weekTwenty.early',
      'in week 8 whose child turned one today',
      { ...EXPECTING, situation: 'both', pregnancy: inWeek(8), child: born('2025-11-22') },
    ],
    // K6: "week 20" may mean 19+0 or 20+0.
    ['ask', 'weekTwenty.near', 'in week 19+3', { ...EXPECTING, pregnancy: inWeek(19, 3) }],
    [
      'ask',
      'weekTwenty.notKnown',
      'that does not know the week',
      { ...EXPECTING, pregnancy: { by: 'notKnown' } },
    ],
    [
      'ask',
      'weekTwenty.notKnown',
      'not asked for the week yet',
      { ...EXPECTING, pregnancy: undefined },
    ],
    // A1: neither expecting nor under one.
    [
      'otherRoute',
      'expectingOrInfant.older',
      'whose youngest is over one',
      { ...CRYING_BABY, situation: 'older', child: undefined },
    ],
    [
      'ask',
      'expectingOrInfant.notSaid',
      'that has not said who is in it',
      { ...EXPECTING, situation: undefined },
    ],
    // A6, K8, K9: residence, four ways and unasked.
    ['otherRoute', 'residence.elsewhere', 'in Espoo', { ...EXPECTING, home: 'elsewhere' }],
    ['ask', 'residence.moving', 'moving to Helsinki', { ...EXPECTING, home: 'moving' }],
    ['ask', 'residence.notSure', 'not sure of its municipality', { ...EXPECTING, home: 'notSure' }],
    ['ask', 'residence.notSure', 'not asked for its home yet', { ...EXPECTING, home: undefined }],
    // A4, K11: support enough is a reason to wait; not sure passes.
    [
      'notNeeded',
      'supportNotEnough.enough',
      'whose support is enough',
      { ...EXPECTING, support: 'enough' },
    ],
    [
      'apply',
      undefined,
      'not sure that its support is enough',
      { ...EXPECTING, support: 'notSure' },
    ],
    ['apply', undefined, 'not asked for its support yet', { ...EXPECTING, support: undefined }],
    // A3: worries are what it is for.
    [
      'notNeeded',
      'worryInParenthood.none',
      'with nothing special on its mind',
      { ...EXPECTING, worries: ['nothing'] },
    ],
    [
      'ask',
      'worryInParenthood.notSaid',
      'that would rather not say its worries',
      { ...EXPECTING, worries: ['ratherNotSay'] },
    ],
    [
      'ask',
      'worryInParenthood.notSaid',
      'not asked for its worries yet',
      { ...EXPECTING, worries: undefined },
    ],
    [
      'ask',
      'worryInParenthood.other',
      'with a worry of another kind',
      { ...EXPECTING, worries: ['somethingElse'] },
    ],
    // B5 alone names the senses.
    [
      'ask',
      'worryInParenthood.other',
      'with a baby sensitive to touch',
      { ...CRYING_BABY, worries: ['senses'] },
    ],
    // A5, K3: only what is going on now.
    [
      'notRightNow',
      'noAcuteViolence.now',
      'with violence going on',
      { ...EXPECTING, acute: ['violence'] },
    ],
    [
      'notRightNow',
      'noAcuteSubstanceUse.now',
      'with substance use going on',
      { ...EXPECTING, acute: ['substanceUse'] },
    ],
    [
      'notRightNow',
      'noAcutePsychosis.now',
      'with psychosis going on',
      { ...EXPECTING, acute: ['psychosis'] },
    ],
    ['apply', undefined, 'with a hard time behind it', { ...EXPECTING, acute: ['earlier'] }],
    [
      'apply',
      undefined,
      'that would rather not say what goes on',
      { ...EXPECTING, acute: ['ratherNotSay'] },
    ],
  ],

  babyOccupationalTherapy: [
    // B1, B5: a baby who cries; the way in is the clinic's referral. Referral, three ways.
    ['referral', 'referral.notYet', 'with a crying baby and no referral', CRYING_BABY],
    [
      'apply',
      'referral.given',
      'with a crying baby and a referral',
      { ...CRYING_BABY, referral: 'given' },
    ],
    [
      'referral',
      'referral.notSure',
      'not sure of a referral',
      { ...CRYING_BABY, referral: 'notSure' },
    ],
    [
      'referral',
      'referral.notSure',
      'not asked for a referral yet',
      { ...CRYING_BABY, referral: undefined },
    ],
    // B5 names sensory hypersensitivity and sleep.
    [
      'referral',
      'referral.notYet',
      'with a baby sensitive to touch',
      { ...CRYING_BABY, worries: ['senses'] },
    ],
    [
      'referral',
      'referral.notYet',
      'with a baby who sleeps badly',
      { ...CRYING_BABY, worries: ['sleepOrEating'] },
    ],
    // B5 tells parents how to act with their baby, so the baby must be here.
    ['otherRoute', 'babyBorn.expecting', 'that expects', { ...EXPECTING, worries: ['crying'] }],
    [
      'otherRoute',
      'babyBorn.older',
      'whose youngest is over one',
      { ...OLDER_CHILD, worries: ['sleepOrEating'] },
    ],
    [
      'referral',
      'referral.notYet',
      'that expects and has a baby',
      { ...CRYING_BABY, situation: 'both', pregnancy: inWeek(8) },
    ],
    [
      'ask',
      'babyBorn.notSaid',
      'that has not said who is in it',
      { ...CRYING_BABY, situation: undefined },
    ],
    // Past 42+0 the baby may have been born; only "not yet" says that it has not.
    [
      'ask',
      'babyBorn.notSaid',
      'past 42+0 that would rather not say of the birth',
      { ...EXPECTING, pregnancy: inWeek(42, 1), birth: 'ratherNotSay', worries: ['crying'] },
    ],
    [
      'otherRoute',
      'babyBorn.expecting',
      'past 42+0 whose baby is not born yet',
      { ...EXPECTING, pregnancy: inWeek(42, 1), birth: 'notYet', worries: ['crying'] },
    ],
    [
      'referral',
      'referral.notSure',
      'past 42+0 whose baby is born',
      { ...EXPECTING, pregnancy: inWeek(42, 1), birth: 'born', worries: ['crying'] },
    ],
    // B5 names neither mood nor nothing.
    ['notNeeded', 'babySigns.none', 'low in mood', { ...CRYING_BABY, worries: ['mood'] }],
    [
      'notNeeded',
      'babySigns.none',
      'with nothing special on its mind',
      { ...CRYING_BABY, worries: ['nothing'] },
    ],
    [
      'ask',
      'babySigns.notSaid',
      'that would rather not say its worries',
      { ...CRYING_BABY, worries: ['ratherNotSay'] },
    ],
    // B4.
    [
      'otherRoute',
      'residence.elsewhere',
      'in Espoo, even with a referral',
      { ...CRYING_BABY, home: 'elsewhere', referral: 'given' },
    ],
    ['ask', 'residence.moving', 'moving to Helsinki', { ...CRYING_BABY, home: 'moving' }],
    [
      'ask',
      'residence.notSure',
      'not sure of its municipality',
      { ...CRYING_BABY, home: 'notSure' },
    ],
    // No source of B asks whether support is enough, or what is going on.
    [
      'referral',
      'referral.notYet',
      'whose support is enough',
      { ...CRYING_BABY, support: 'enough' },
    ],
    [
      'referral',
      'referral.notYet',
      'with violence going on',
      { ...CRYING_BABY, acute: ['violence'] },
    ],
  ],

  paediatricOccupationalTherapy: [
    // B2, B3: an older child's development, by referral.
    ['referral', 'referral.notYet', 'worried about an older child', OLDER_CHILD],
    [
      'apply',
      'referral.given',
      'worried about an older child, with a referral',
      { ...OLDER_CHILD, referral: 'given' },
    ],
    [
      'referral',
      'referral.notSure',
      'not sure of a referral',
      { ...OLDER_CHILD, referral: 'notSure' },
    ],
    // B3 does not ask about the youngest.
    [
      'referral',
      'referral.notSure',
      'that expects and worries about an older child',
      { ...EXPECTING, worries: ['olderChild'] },
    ],
    ['notNeeded', 'olderChildDevelopment.none', 'whose worry is the baby', CRYING_BABY],
    [
      'notNeeded',
      'olderChildDevelopment.none',
      'with nothing special on its mind',
      { ...OLDER_CHILD, worries: ['nothing'] },
    ],
    [
      'ask',
      'olderChildDevelopment.notSaid',
      'that would rather not say its worries',
      { ...OLDER_CHILD, worries: ['ratherNotSay'] },
    ],
    // B4.
    ['otherRoute', 'residence.elsewhere', 'in Espoo', { ...OLDER_CHILD, home: 'elsewhere' }],
    ['ask', 'residence.moving', 'moving to Helsinki', { ...OLDER_CHILD, home: 'moving' }],
    ['ask', 'residence.notSure', 'not asked for its home yet', { ...OLDER_CHILD, home: undefined }],
  ],

  familyWork: [
    // C1, C3, C11: everyday life or parenting; always through a social worker, four ways.
    ['socialWorker', 'socialWorkerContact.none', 'without a social worker', EVERYDAY],
    [
      'socialWorker',
      'socialWorkerContact.own',
      'known to social services',
      { ...EVERYDAY, socialWorker: 'socialServices' },
    ],
    [
      'socialWorker',
      'socialWorkerContact.own',
      'known to child welfare',
      { ...EVERYDAY, socialWorker: 'childWelfare' },
    ],
    [
      'socialWorker',
      'socialWorkerContact.notSaid',
      'that would rather not say',
      { ...EVERYDAY, socialWorker: 'ratherNotSay' },
    ],
    [
      'socialWorker',
      'socialWorkerContact.none',
      'worried about parenting',
      { ...EVERYDAY, worries: ['parenting'] },
    ],
    // C states no age, no pregnancy week and no obstacle.
    ['socialWorker', 'socialWorkerContact.none', 'whose youngest is over one', OLDER_CHILD],
    [
      'socialWorker',
      'socialWorkerContact.notSaid',
      'in week 8',
      { ...EXPECTING, pregnancy: inWeek(8), worries: ['everydayLife'] },
    ],
    [
      'socialWorker',
      'socialWorkerContact.none',
      'with substance use going on',
      { ...EVERYDAY, acute: ['substanceUse'] },
    ],
    // C3, C11 name neither the baby's crying nor nothing.
    ['notNeeded', 'handsOnSupport.none', 'whose worry is the crying', CRYING_BABY],
    [
      'notNeeded',
      'handsOnSupport.none',
      'with nothing special on its mind',
      { ...EVERYDAY, worries: ['nothing'] },
    ],
    [
      'ask',
      'handsOnSupport.notSaid',
      'that would rather not say its worries',
      { ...EVERYDAY, worries: ['ratherNotSay'] },
    ],
    // Register 7537: for residents of Helsinki.
    ['otherRoute', 'residence.elsewhere', 'in Espoo', { ...EVERYDAY, home: 'elsewhere' }],
    ['ask', 'residence.moving', 'moving to Helsinki', { ...EVERYDAY, home: 'moving' }],
    ['ask', 'residence.notSure', 'not sure of its municipality', { ...EVERYDAY, home: 'notSure' }],
  ],

  enhancedFamilyWork: [
    // Register 9753: clients of child welfare, and their own social worker decides. Four ways.
    [
      'socialWorker',
      undefined,
      'known to child welfare',
      { ...EVERYDAY, socialWorker: 'childWelfare' },
    ],
    [
      'otherRoute',
      'childWelfareClient.notClient',
      'known to social services',
      { ...EVERYDAY, socialWorker: 'socialServices' },
    ],
    ['otherRoute', 'childWelfareClient.notClient', 'without a social worker', EVERYDAY],
    [
      'ask',
      'childWelfareClient.notSaid',
      'that would rather not say',
      { ...EVERYDAY, socialWorker: 'ratherNotSay' },
    ],
    [
      'ask',
      'childWelfareClient.notSaid',
      'not asked yet',
      { ...EVERYDAY, socialWorker: undefined },
    ],
    // C3.
    [
      'notNeeded',
      'handsOnSupport.none',
      'known to child welfare, low in mood',
      { ...EVERYDAY, socialWorker: 'childWelfare', worries: ['mood'] },
    ],
    [
      'ask',
      'handsOnSupport.notSaid',
      'that would rather not say its worries',
      { ...EVERYDAY, socialWorker: 'childWelfare', worries: ['ratherNotSay'] },
    ],
    // Register 7537.
    [
      'otherRoute',
      'residence.elsewhere',
      'in Espoo',
      { ...EVERYDAY, socialWorker: 'childWelfare', home: 'elsewhere' },
    ],
    [
      'ask',
      'residence.moving',
      'moving to Helsinki',
      { ...EVERYDAY, socialWorker: 'childWelfare', home: 'moving' },
    ],
  ],

  babyBlues: [
    // D1, D3: expecting or a baby, by its own contact.
    ['apply', undefined, 'in week 25 and low in mood', EXPECTING],
    ['apply', undefined, 'with a crying baby', CRYING_BABY],
    // D states no week.
    ['apply', undefined, 'in week 8', { ...EXPECTING, pregnancy: inWeek(8) }],
    [
      'apply',
      undefined,
      'that does not know the week',
      { ...EXPECTING, pregnancy: { by: 'notKnown' } },
    ],
    // K28: no residence and no exclusion.
    ['apply', undefined, 'in Espoo', { ...EXPECTING, home: 'elsewhere' }],
    [
      'apply',
      undefined,
      'with everything acute at once',
      { ...EXPECTING, acute: ['violence', 'substanceUse', 'psychosis'] },
    ],
    // D4: no client relationship.
    ['apply', undefined, 'known to child welfare', { ...EVERYDAY, socialWorker: 'childWelfare' }],
    // D does not ask whether other support is enough.
    ['apply', undefined, 'whose support is enough', { ...EXPECTING, support: 'enough' }],
    // D1 states no age, so a child over one is asked.
    ['ask', 'expectingOrBaby.older', 'whose youngest is over one', OLDER_CHILD],
    [
      'ask',
      'expectingOrBaby.older',
      'whose baby turned one today',
      { ...CRYING_BABY, child: born('2025-11-22') },
    ],
    [
      'ask',
      'expectingOrBaby.notSaid',
      'that has not said who is in it',
      { ...EXPECTING, situation: undefined },
    ],
    [
      'ask',
      'babyBluesSupport.notSaid',
      'that would rather not say its worries',
      { ...EXPECTING, worries: ['ratherNotSay'] },
    ],
    [
      'notNeeded',
      'babyBluesSupport.none',
      'with nothing special on its mind',
      { ...EXPECTING, worries: ['nothing'] },
    ],
  ],

  maternityAndChildHealthClinic: [
    // Register 6440: for residents of Helsinki; the door stands open until one lives elsewhere.
    ['apply', undefined, 'in week 25', EXPECTING],
    [
      'apply',
      undefined,
      'with nothing special on its mind',
      { ...EXPECTING, worries: ['nothing'] },
    ],
    ['apply', undefined, 'that has lost a pregnancy', { situation: 'loss' }],
    ['apply', undefined, 'that has said nothing', {}],
    ['apply', undefined, 'moving to Helsinki', { ...EXPECTING, home: 'moving' }],
    ['apply', undefined, 'not sure of its municipality', { ...EXPECTING, home: 'notSure' }],
    ['otherRoute', 'residence.elsewhere', 'in Espoo', { ...EXPECTING, home: 'elsewhere' }],
  ],

  socialCounselling: [
    // Register 9195: no need to know what help one needs. Errand 4336: for families in Helsinki.
    ['apply', undefined, 'with violence going on', { ...EXPECTING, acute: ['violence'] }],
    [
      'apply',
      undefined,
      'with nothing special on its mind',
      { ...EXPECTING, worries: ['nothing'] },
    ],
    ['apply', undefined, 'that has said nothing', {}],
    ['apply', undefined, 'not sure of its municipality', { ...EXPECTING, home: 'notSure' }],
    ['ask', 'residence.elsewhere', 'in Espoo', { ...EXPECTING, home: 'elsewhere' }],
  ],
};

describe.each(Object.entries(TABLES) as [ServiceId, readonly Row[]][])('%s', (service, rows) => {
  it.each(rows)('is %s (%s) for a family %s', (outcome, decisive, _, answers) => {
    const result = resultFor(service, answers);
    expect({ outcome: result.outcome, decisive: result.decisive?.key }).toEqual({
      outcome,
      decisive,
    });
  });
});

describe('a result in full', () => {
  it('of a family that fits: every reason, its sources, its window, nothing missing', () => {
    expect(resultFor('infantFamilyTherapy', EXPECTING)).toEqual({
      service: 'infantFamilyTherapy',
      outcome: 'apply',
      reasons: [
        expect.objectContaining({ key: 'expectingOrInfant.expecting', verdict: 'met' }),
        expect.objectContaining({ key: 'worryInParenthood.worry', verdict: 'met' }),
        {
          criterion: 'residence',
          key: 'residence.helsinki',
          verdict: 'met',
          sources: ['therapyResidence'],
        },
        {
          criterion: 'supportNotEnough',
          key: 'supportNotEnough.notEnough',
          verdict: 'met',
          sources: ['therapySupport'],
        },
        expect.objectContaining({ key: 'noAcuteViolence.notNow', verdict: 'met' }),
        expect.objectContaining({ key: 'noAcuteSubstanceUse.notNow', verdict: 'met' }),
        expect.objectContaining({ key: 'noAcutePsychosis.notNow', verdict: 'met' }),
        {
          criterion: 'weekTwenty',
          key: 'weekTwenty.reached',
          verdict: 'met',
          gestation: 175,
          // A2 in Finnish, and the English ordinal that makes K6.
          sources: ['therapyWeekTwenty', 'therapyWeekTwentyOrdinal'],
        },
      ],
      window: { mayAskFrom: '2026-10-11', opens: '2026-10-18' },
      missing: [],
    });
  });

  it('of a family with no worry: the one reason that decides stands apart', () => {
    expect(resultFor('babyBlues', { ...EXPECTING, worries: ['nothing'] })).toEqual({
      service: 'babyBlues',
      outcome: 'notNeeded',
      reasons: [
        {
          criterion: 'expectingOrBaby',
          key: 'expectingOrBaby.expecting',
          verdict: 'met',
          sources: ['babyBluesFamilies'],
        },
        {
          criterion: 'babyBluesSupport',
          key: 'babyBluesSupport.none',
          verdict: 'notMet',
          sources: ['babyBluesFamilies', 'babyBluesBabySigns'],
        },
      ],
      decisive: {
        criterion: 'babyBluesSupport',
        key: 'babyBluesSupport.none',
        verdict: 'notMet',
        sources: ['babyBluesFamilies', 'babyBluesBabySigns'],
      },
      missing: [],
    });
  });
});
