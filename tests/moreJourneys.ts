import { aged, born, due, give, helsinki, noneAcute, week } from './given.ts';
import type { Journey } from './journeys.ts';

const notEnough = give('support', 'notEnough');

/** The front doors, which are open to everybody who does not live elsewhere. */
const frontDoors = { maternityAndChildHealthClinic: 'apply', socialCounselling: 'apply' } as const;

/** Nothing has been said of an older child (B3), or of everyday life or parenting (C3). */
const noOlderChild = { paediatricOccupationalTherapy: 'notNeeded' } as const;
const noFamilyWork = { familyWork: 'notNeeded', enhancedFamilyWork: 'notNeeded' } as const;

/** Further families, at every edge of the rules; each is told the outcome of all eight services. */
export const MORE_JOURNEYS: readonly Journey[] = [
  {
    family: 'in week 18+6, a day before it may ask, exhausted',
    // 18+6 is day 132: the due date is 148 days ahead. − 147 is tomorrow, − 140 a week later.
    answers: [
      give('situation', 'expecting'),
      due('2027-04-19'),
      helsinki,
      give('worries', ['mood']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'notYet',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['23.11.2026', '30.11.2026', '19.4.2028'],
  },
  {
    family: 'in week 19+0, from which it may ask, unsure of the bond',
    // 19+0 is day 133: the due date is 147 days ahead, so ask (K6). Due − 140 is in a week.
    answers: [
      give('situation', 'expecting'),
      due('2027-04-18'),
      helsinki,
      give('worries', ['bond']),
      give('support', 'notSure'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['29.11.2026', '18.4.2028'],
  },
  {
    family: 'in week 19+6, the last day of asking, afraid of the birth',
    // 19+6 is day 139: the due date is 141 days ahead, so ask. 20+0 is tomorrow.
    answers: [
      give('situation', 'expecting'),
      due('2027-04-12'),
      helsinki,
      give('worries', ['pregnancyOrBirth']),
      notEnough,
      give('acute', ['ratherNotSay']),
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['23.11.2026', '12.4.2028'],
  },
  {
    family: 'in week 20+0 today, with hard times behind it',
    // The due date is 140 days ahead: 20+0, met in every reading. Earlier is no obstacle (K3).
    answers: [
      give('situation', 'expecting'),
      due('2027-04-11'),
      helsinki,
      give('worries', ['mood']),
      give('support', 'notSure'),
      give('acute', ['earlier']),
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['11.4.2028'],
  },
  {
    family: 'in week 20+0 by its own count, whose everyday life does not run',
    // Everyday life is named in A14, C3 and D1. Social services are not child welfare.
    answers: [
      give('situation', 'expecting'),
      week(20),
      helsinki,
      give('worries', ['everydayLife']),
      notEnough,
      give('socialWorker', 'socialServices'),
      give('acute', ['ratherNotSay']),
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      familyWork: 'socialWorker',
      enhancedFamilyWork: 'otherRoute',
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 42+0, not yet asked about the birth',
    // The due date was 14 days ago: 280 + 14 = 294 = 42+0. Only past it is the birth asked.
    answers: [
      give('situation', 'expecting'),
      due('2026-11-08'),
      helsinki,
      give('worries', ['pregnancyOrBirth']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 42+1, still waiting and tired',
    // The due date was 15 days ago: 295 = 42+1. Not yet born, so still expecting, and past 20+0.
    answers: [
      give('situation', 'expecting'),
      due('2026-11-07'),
      give('birth', 'notYet'),
      helsinki,
      give('worries', ['mood']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 42+1 that would rather not tell of the birth',
    // 295 days. Unknown (ADR 12), so ask, never "no baby, so no therapy". D is met either way (D1).
    answers: [
      give('situation', 'expecting'),
      week(42, 1),
      give('birth', 'ratherNotSay'),
      helsinki,
      give('worries', ['crying']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'ask',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 42+1 that keeps the birth to itself, with a baby of 11 months',
    // Whatever has happened, the elder baby is under one: met through it (K31).
    answers: [
      give('situation', 'both'),
      week(42, 1),
      give('birth', 'ratherNotSay'),
      aged(11),
      helsinki,
      give('worries', ['crying']),
      notEnough,
      give('referral', 'notYet'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'referral',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 42+6, whose baby was born today',
    // The due date was 20 days ago: 300 = 42+6, the last accepted (ADR 12). Now the baby counts.
    answers: [
      give('situation', 'expecting'),
      due('2026-11-02'),
      give('birth', 'born'),
      born('2026-11-22'),
      helsinki,
      give('worries', ['parenting']),
      notEnough,
      give('socialWorker', 'ratherNotSay'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'notNeeded',
      ...noOlderChild,
      familyWork: 'socialWorker',
      enhancedFamilyWork: 'ask',
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['22.11.2027'],
  },
  {
    family: 'whose baby was born yesterday and startles at every touch',
    // Senses are named in B5; A13 does not name them, so ask. D is for any need of support (K28).
    answers: [
      give('situation', 'baby'),
      born('2026-11-21'),
      helsinki,
      give('worries', ['senses']),
      give('support', 'notSure'),
      give('referral', 'given'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'apply',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['21.11.2027'],
  },
  {
    family: 'whose baby turns one tomorrow and eats badly',
    // Today is before the first birthday, so it still fits; the work has to start by then (K7).
    answers: [
      give('situation', 'baby'),
      born('2025-11-23'),
      helsinki,
      give('worries', ['sleepOrEating']),
      notEnough,
      give('referral', 'notYet'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'referral',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['23.11.2026'],
  },
  {
    family: 'whose baby turned one today and cries',
    // No longer under one: support, referral and acute can change nothing. D states no age: ask.
    answers: [give('situation', 'baby'), born('2025-11-22'), helsinki, give('worries', ['crying'])],
    outcomes: {
      infantFamilyTherapy: 'otherRoute',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'ask',
      ...frontDoors,
    },
  },
  {
    family: 'with a newborn of 0 months, where somebody drinks',
    // Substance use that goes on is an obstacle by itself (K2), for now (K3), and only here (K4).
    answers: [
      give('situation', 'baby'),
      aged(0),
      helsinki,
      give('worries', ['bond']),
      notEnough,
      give('acute', ['substanceUse']),
    ],
    outcomes: {
      infantFamilyTherapy: 'notRightNow',
      babyOccupationalTherapy: 'notNeeded',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family:
      'with a baby of 11 months who does not sleep, where somebody loses touch with what is real',
    // 11 months is under one. Psychosis is asked in every language (K1); it blocks nothing else.
    answers: [
      give('situation', 'baby'),
      aged(11),
      helsinki,
      give('worries', ['sleepOrEating']),
      give('support', 'notSure'),
      give('referral', 'notSure'),
      give('acute', ['psychosis']),
    ],
    outcomes: {
      infantFamilyTherapy: 'notRightNow',
      babyOccupationalTherapy: 'referral',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'with a child of 12 months, unsure as parents',
    // 12 months is not under one. Family work has no age; the way is to find a social worker (K24).
    answers: [
      give('situation', 'baby'),
      aged(12),
      helsinki,
      give('worries', ['parenting']),
      give('socialWorker', 'none'),
    ],
    outcomes: {
      infantFamilyTherapy: 'otherRoute',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      familyWork: 'socialWorker',
      enhancedFamilyWork: 'otherRoute',
      babyBlues: 'ask',
      ...frontDoors,
    },
  },
  {
    family: 'in week 30 with something else on its mind',
    // Any worry may be reflected in parenthood (K13): ask. Whoever needs support may turn to D
    // (K28). C's sources name reasons that the list does not, so ask; what calls for B stands in the
    // list by name, and none of it was ticked.
    answers: [
      give('situation', 'expecting'),
      week(30),
      helsinki,
      give('worries', ['somethingElse']),
      notEnough,
      give('socialWorker', 'none'),
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      familyWork: 'ask',
      enhancedFamilyWork: 'otherRoute',
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'that knows neither its week nor its municipality and tells no worry',
    // All unknown is ask (rule 1, ADR 13). No social worker is a no to enhanced family work.
    answers: [
      give('situation', 'expecting'),
      give('pregnancy', { by: 'notKnown' }),
      give('home', 'notSure'),
      give('worries', ['ratherNotSay']),
      give('support', 'notSure'),
      give('socialWorker', 'none'),
      give('acute', ['ratherNotSay']),
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'otherRoute',
      paediatricOccupationalTherapy: 'ask',
      familyWork: 'ask',
      enhancedFamilyWork: 'otherRoute',
      babyBlues: 'ask',
      ...frontDoors,
    },
  },
  {
    family: 'in week 30, worried about its elder child alone',
    // Nothing about the pregnancy, the birth or the baby (A3, D1): only B3, by its referral.
    answers: [
      give('situation', 'expecting'),
      week(30),
      helsinki,
      give('worries', ['olderChild']),
      give('referral', 'given'),
    ],
    outcomes: {
      infantFamilyTherapy: 'notNeeded',
      babyOccupationalTherapy: 'otherRoute',
      paediatricOccupationalTherapy: 'apply',
      ...noFamilyWork,
      babyBlues: 'notNeeded',
      ...frontDoors,
    },
  },
  {
    family: 'whose youngest is over one, with nothing special',
    // Over one is a no for A and B. D states no age, so that is unknown; nothing calls for it.
    answers: [give('situation', 'older'), helsinki, give('worries', ['nothing'])],
    outcomes: {
      infantFamilyTherapy: 'otherRoute',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'notNeeded',
      ...frontDoors,
    },
  },
  {
    family: 'whose youngest is over one, moving to Helsinki, worried about how the child develops',
    // Moving soon is unclear, not a no (K9), which a referral would not settle. D1 is about a baby.
    answers: [give('situation', 'older'), give('home', 'moving'), give('worries', ['olderChild'])],
    outcomes: {
      infantFamilyTherapy: 'otherRoute',
      babyOccupationalTherapy: 'otherRoute',
      paediatricOccupationalTherapy: 'ask',
      ...noFamilyWork,
      babyBlues: 'notNeeded',
      ...frontDoors,
    },
  },
  {
    family: 'in Vantaa in week 30, to whom everything is too much',
    // The city's services are for residents: nothing more is asked. D has no residence (K28).
    answers: [
      give('situation', 'expecting'),
      week(30),
      give('home', 'elsewhere'),
      give('worries', ['everydayLife', 'parenting', 'mood']),
    ],
    outcomes: {
      infantFamilyTherapy: 'otherRoute',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      familyWork: 'otherRoute',
      enhancedFamilyWork: 'otherRoute',
      babyBlues: 'apply',
      maternityAndChildHealthClinic: 'otherRoute',
      socialCounselling: 'ask',
    },
  },
  {
    family: 'moving to Helsinki with a baby, away from violence',
    // An obstacle that is there now outweighs a residence that is open; other help comes first.
    answers: [
      give('situation', 'baby'),
      born('2026-02-28'),
      give('home', 'moving'),
      give('worries', ['mood']),
      notEnough,
      give('acute', ['violence']),
    ],
    outcomes: {
      infantFamilyTherapy: 'notRightNow',
      babyOccupationalTherapy: 'notNeeded',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'that does not know its municipality, with a crying baby',
    // Not sure is unknown, so both services are asked; a referral would not settle residence.
    answers: [
      give('situation', 'baby'),
      aged(4),
      give('home', 'notSure'),
      give('worries', ['crying']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'ask',
      babyOccupationalTherapy: 'ask',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'with violence both now and earlier',
    // Earlier keeps it possible (K3), now does not: what goes on now decides.
    answers: [
      give('situation', 'baby'),
      aged(3),
      helsinki,
      give('worries', ['mood']),
      notEnough,
      give('acute', ['violence', 'earlier']),
    ],
    outcomes: {
      infantFamilyTherapy: 'notRightNow',
      babyOccupationalTherapy: 'notNeeded',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 12 with violence, substance use and psychosis at once',
    // The obstacles stand before the week: other help first, and only then "from week 20".
    answers: [
      give('situation', 'expecting'),
      week(12),
      helsinki,
      give('worries', ['pregnancyOrBirth']),
      notEnough,
      give('acute', ['violence', 'substanceUse', 'psychosis']),
    ],
    outcomes: {
      infantFamilyTherapy: 'notRightNow',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 18+6 with a child who turned one today',
    // The child is no longer under one, so the pregnancy counts: 18+6, not yet, both dates (K6).
    answers: [
      give('situation', 'both'),
      due('2027-04-19'),
      born('2025-11-22'),
      helsinki,
      give('worries', ['mood']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'notYet',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['23.11.2026', '30.11.2026'],
  },
  {
    family: 'in week 18+6 with a baby of five months',
    // Before 19+0, but A1 is an "or": met through the baby (K31). B5 names no parent's mood.
    answers: [
      give('situation', 'both'),
      due('2027-04-19'),
      born('2026-06-15'),
      helsinki,
      give('worries', ['mood']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'notNeeded',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
    dates: ['15.6.2027'],
  },
  {
    family: 'in week 30 with a child who turned one today, low in mood',
    // The same "or": the child is too old, the pregnancy is past 20+0, so it fits.
    answers: [
      give('situation', 'both'),
      week(30),
      born('2025-11-22'),
      helsinki,
      give('worries', ['mood']),
      notEnough,
      noneAcute,
    ],
    outcomes: {
      infantFamilyTherapy: 'apply',
      babyOccupationalTherapy: 'otherRoute',
      ...noOlderChild,
      ...noFamilyWork,
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
  {
    family: 'in week 20+0 with a baby of 11 months, whose support is enough',
    // Enough support ends A (A4) and so the question of acute; B, C and D do not ask for it.
    answers: [
      give('situation', 'both'),
      week(20),
      aged(11),
      helsinki,
      give('worries', ['crying', 'everydayLife']),
      give('support', 'enough'),
      give('referral', 'given'),
      give('socialWorker', 'childWelfare'),
    ],
    outcomes: {
      infantFamilyTherapy: 'notNeeded',
      babyOccupationalTherapy: 'apply',
      ...noOlderChild,
      familyWork: 'socialWorker',
      enhancedFamilyWork: 'socialWorker',
      babyBlues: 'apply',
      ...frontDoors,
    },
  },
];
