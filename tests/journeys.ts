import type { ServiceId } from '../src/catalogue/services.ts';
import type { Given } from '../src/rules/answers.ts';
import type { Outcome } from '../src/rules/outcome.ts';
import { plainDate } from '../src/rules/plainDate.ts';
import { aged, born, due, give, helsinki, noneAcute, week } from './given.ts';

/** Every journey is walked on this day, noon in Helsinki. */
export const TODAY = plainDate('2026-11-22');

/** A family, what it answers in the order it is asked, and what the sources say to it. */
export type Journey = {
  family: string;
  answers: readonly Given[];
  /** Outcomes that matter to this family, written by hand from the sources. */
  outcomes: Partial<Record<ServiceId, Outcome>>;
  /** Dates that the result must print, as d.M.yyyy. */
  dates?: readonly string[];
};

export const JOURNEYS: readonly Journey[] = [
  {
    family: 'in week 25, low in mood',
    // 25+0 on 22.11.2026: the due date is 15 weeks (105 days) ahead.
    answers: [
      give('situation', 'expecting'),
      due('2027-03-07'),
      helsinki,
      give('worries', ['mood']),
      give('support', 'notEnough'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyBlues: 'apply',
      babyOccupationalTherapy: 'otherRoute',
      familyWork: 'notNeeded',
    },
  },
  {
    family: 'in week 12, afraid of the birth',
    // Due 6.6.2027 is 196 days ahead: 12+0. 20+0 is due − 140 days, 19+0 is due − 147 days.
    answers: [
      give('situation', 'expecting'),
      due('2027-06-06'),
      helsinki,
      give('worries', ['pregnancyOrBirth']),
      give('support', 'notSure'),
      give('acute', ['ratherNotSay']),
    ],
    outcomes: { infantFamilyTherapy: 'notYet', babyBlues: 'apply' },
    dates: ['17.1.2027', '10.1.2027'],
  },
  {
    family: 'with a three-month-old who cries',
    answers: [
      give('situation', 'baby'),
      born('2026-08-20'),
      helsinki,
      give('worries', ['crying']),
      give('support', 'notEnough'),
      give('referral', 'notYet'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'referral',
      babyBlues: 'apply',
    },
    dates: ['20.8.2027'],
  },
  {
    family: 'in Espoo with a baby who sleeps badly',
    answers: [
      give('situation', 'baby'),
      aged(5),
      give('home', 'elsewhere'),
      give('worries', ['sleepOrEating']),
    ],
    outcomes: {
      infantFamilyTherapy: 'otherRoute',
      babyOccupationalTherapy: 'otherRoute',
      babyBlues: 'apply',
      maternityAndChildHealthClinic: 'otherRoute',
      socialCounselling: 'ask',
    },
  },
  {
    family: 'with violence going on',
    answers: [
      give('situation', 'baby'),
      give('child', { by: 'ratherNotSay' }),
      helsinki,
      give('worries', ['bond']),
      give('support', 'notEnough'),
      give('acute', ['violence']),
    ],
    outcomes: { infantFamilyTherapy: 'notRightNow', babyBlues: 'apply' },
  },
  {
    family: 'in week 8 with a nine-month-old',
    answers: [
      give('situation', 'both'),
      week(8),
      aged(9),
      helsinki,
      give('worries', ['mood']),
      give('support', 'notEnough'),
      noneAcute,
    ],
    outcomes: { infantFamilyTherapy: 'apply' },
  },
  {
    family: 'in week 19+3, which the sources leave open',
    answers: [
      give('situation', 'expecting'),
      week(19, 3),
      helsinki,
      give('worries', ['mood', 'bond']),
      give('support', 'notEnough'),
      give('acute', ['earlier']),
    ],
    outcomes: { infantFamilyTherapy: 'ask' },
  },
  {
    family: 'past 42 weeks, baby born two weeks ago',
    answers: [
      give('situation', 'expecting'),
      due('2026-11-05'),
      give('birth', 'born'),
      born('2026-11-08'),
      helsinki,
      give('worries', ['senses']),
      give('support', 'notSure'),
      give('referral', 'given'),
      noneAcute,
    ],
    outcomes: { infantFamilyTherapy: 'ask', babyOccupationalTherapy: 'apply' },
  },
  {
    family: 'past 42 weeks, not yet born, everyday life does not run',
    answers: [
      give('situation', 'both'),
      week(42, 1),
      give('birth', 'notYet'),
      born('2025-11-23'),
      helsinki,
      give('worries', ['everydayLife', 'crying']),
      give('support', 'notEnough'),
      give('referral', 'notSure'),
      give('socialWorker', 'none'),
      give('acute', ['substanceUse', 'psychosis']),
    ],
    outcomes: {
      infantFamilyTherapy: 'notRightNow',
      babyOccupationalTherapy: 'referral',
      familyWork: 'socialWorker',
      enhancedFamilyWork: 'otherRoute',
    },
  },
  {
    family: 'whose youngest is over one, a client of child welfare',
    answers: [
      give('situation', 'older'),
      helsinki,
      give('worries', ['parenting', 'olderChild']),
      give('referral', 'notYet'),
      give('socialWorker', 'childWelfare'),
    ],
    outcomes: {
      infantFamilyTherapy: 'otherRoute',
      paediatricOccupationalTherapy: 'referral',
      familyWork: 'socialWorker',
      enhancedFamilyWork: 'socialWorker',
      babyBlues: 'ask',
    },
  },
  {
    family: 'moving to Helsinki, that would rather not say its worries',
    answers: [
      give('situation', 'baby'),
      born('2026-06-01'),
      give('home', 'moving'),
      give('worries', ['ratherNotSay']),
      give('support', 'notSure'),
      give('socialWorker', 'ratherNotSay'),
      give('acute', ['ratherNotSay']),
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'ask',
      familyWork: 'ask',
      enhancedFamilyWork: 'ask',
      babyBlues: 'ask',
    },
  },
  {
    family: 'expecting, with nothing special on its mind',
    answers: [
      give('situation', 'expecting'),
      give('pregnancy', { by: 'notKnown' }),
      helsinki,
      give('worries', ['nothing']),
    ],
    outcomes: {
      infantFamilyTherapy: 'notNeeded',
      babyBlues: 'notNeeded',
      maternityAndChildHealthClinic: 'apply',
      socialCounselling: 'apply',
    },
  },
  {
    family: 'whose support is enough',
    answers: [
      give('situation', 'expecting'),
      give('pregnancy', { by: 'notKnown' }),
      give('home', 'notSure'),
      give('worries', ['mood']),
      give('support', 'enough'),
    ],
    outcomes: { infantFamilyTherapy: 'notNeeded', babyBlues: 'apply' },
  },
  {
    family: 'that has lost a pregnancy or a baby',
    answers: [give('situation', 'loss')],
    outcomes: { maternityAndChildHealthClinic: 'apply', socialCounselling: 'apply' },
  },
];
