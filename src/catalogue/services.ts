import type { CriterionId } from '../rules/criteria/criteria.ts';
import type { Requirement } from '../rules/judge.ts';
import type { Outcome } from '../rules/outcome.ts';
import type { ServiceEntry } from './serviceSchema.ts';
import type { SourceId } from './sources.ts';

const COUNSELLING = ['counsellingPhone', 'counsellingPhoneSv', 'needHelpForm', 'maisa'] as const;
const CLINIC = ['clinicPhone', 'maisa'] as const;

/** Every service, the first to act on first. */
export const SERVICES = [
  {
    id: 'infantFamilyTherapy',
    requirements: [
      needs('expectingOrInfant', 'otherRoute', 'therapyFamilies'),
      needs(
        'worryInParenthood',
        'notNeeded',
        'therapyWorries',
        'therapyFeelings',
        'therapyBabySigns',
        'therapyEverydayLife',
      ),
      needs('residence', 'otherRoute', 'therapyResidence'),
      prefers('supportNotEnough', 'notNeeded', 'therapySupport'),
      ...(['noAcuteViolence', 'noAcuteSubstanceUse', 'noAcutePsychosis'] as const).map((obstacle) =>
        prefers(
          obstacle,
          'notRightNow',
          'therapyObstacles',
          'therapyObstaclesSv',
          'therapyObstaclesEn',
        ),
      ),
      needs('weekTwenty', 'notYet', 'therapyWeekTwenty', 'therapyWeekTwentyOrdinal'),
      needs('beforeFirstBirthday', 'otherRoute', 'therapyFamilies'),
    ],
    wayIn: {
      outcome: 'apply',
      sources: ['therapyContact', 'therapySwedishLine', 'therapyMaisa'],
    },
    frontDoor: false,
    steps: { apply: COUNSELLING, ask: COUNSELLING, notYet: COUNSELLING },
    facts: { cost: 'therapyFree', languages: 'therapyLanguages', places: 'therapyPlaces' },
  },
  {
    id: 'babyOccupationalTherapy',
    requirements: [
      needs('babyBorn', 'otherRoute', 'occupationalReferralBaby', 'occupationalBabySigns'),
      needs('babySigns', 'notNeeded', 'occupationalBabySigns'),
      needs('residence', 'otherRoute', 'occupationalResidence'),
    ],
    wayIn: {
      outcome: 'referral',
      sources: ['occupationalReferralBaby', 'occupationalReferral'],
      through: { criterion: 'referral', opened: 'apply' },
    },
    frontDoor: false,
    steps: { apply: ['occupationalTherapyPhone'], referral: CLINIC, ask: CLINIC },
    facts: { cost: 'occupationalFree', languages: 'occupationalLanguages' },
  },
  {
    id: 'paediatricOccupationalTherapy',
    requirements: [
      needs('olderChildDevelopment', 'notNeeded', 'occupationalChild', 'occupationalSenses'),
      needs('residence', 'otherRoute', 'occupationalResidence'),
    ],
    wayIn: {
      outcome: 'referral',
      sources: ['occupationalReferral', 'occupationalChild'],
      through: { criterion: 'referral', opened: 'apply' },
    },
    frontDoor: false,
    steps: { apply: ['occupationalTherapyPhone'], referral: CLINIC, ask: CLINIC },
    facts: { cost: 'occupationalFree', languages: 'occupationalLanguages' },
  },
  {
    id: 'familyWork',
    requirements: [
      needs('handsOnSupport', 'notNeeded', 'familyWorkPurpose', 'familyWorkContent'),
      needs('residence', 'otherRoute', 'familyWorkResidence'),
    ],
    wayIn: {
      outcome: 'socialWorker',
      sources: ['familyWorkWay', 'familyWorkClients', 'familyWorkAssessment'],
      through: { criterion: 'socialWorkerContact', opened: 'socialWorker' },
    },
    frontDoor: false,
    steps: {
      socialWorker: [...COUNSELLING, 'needsAssessment'],
      ask: [...COUNSELLING, 'needsAssessment'],
    },
    facts: { cost: 'familyWorkFree', places: 'familyWorkPlaces' },
  },
  {
    id: 'enhancedFamilyWork',
    requirements: [
      needs('handsOnSupport', 'notNeeded', 'familyWorkPurpose', 'familyWorkContent'),
      needs('residence', 'otherRoute', 'familyWorkResidence'),
      needs('childWelfareClient', 'otherRoute', 'enhancedClients', 'enhancedDecision'),
    ],
    wayIn: { outcome: 'socialWorker', sources: ['familyWorkWay', 'enhancedDecision'] },
    frontDoor: false,
    steps: { socialWorker: ['needsAssessment'], ask: COUNSELLING },
    facts: { cost: 'enhancedFree', places: 'familyWorkPlaces' },
  },
  {
    id: 'babyBlues',
    requirements: [
      needs('expectingOrBaby', 'ask', 'babyBluesFamilies'),
      needs('babyBluesSupport', 'notNeeded', 'babyBluesFamilies', 'babyBluesBabySigns'),
    ],
    wayIn: {
      outcome: 'apply',
      sources: ['babyBluesContact', 'babyBluesNoClientship', 'babyBluesChat'],
    },
    frontDoor: false,
    steps: {
      apply: ['babyFamilyChat', 'babyBluesLocalities'],
      ask: ['babyFamilyChat', 'babyBluesLocalities'],
    },
    facts: { cost: 'babyBluesAnonymous', places: 'babyBluesLocalities' },
  },
  {
    id: 'maternityAndChildHealthClinic',
    requirements: [prefers('residence', 'otherRoute', 'clinicResidence')],
    wayIn: { outcome: 'apply', sources: ['clinicLine'] },
    frontDoor: true,
    steps: { apply: CLINIC, otherRoute: ['medicalHelpline'] },
    facts: { cost: 'clinicFree' },
  },
  {
    id: 'socialCounselling',
    requirements: [prefers('residence', 'ask', 'counsellingResidence')],
    wayIn: {
      outcome: 'apply',
      sources: ['counsellingFamilies', 'counsellingAnyNeed', 'counsellingLine'],
    },
    frontDoor: true,
    steps: { apply: COUNSELLING, ask: COUNSELLING },
    facts: { cost: 'counsellingFree' },
  },
] as const satisfies readonly ServiceEntry[];

export type ServiceId = (typeof SERVICES)[number]['id'];
export type Service = ServiceEntry & { id: ServiceId };

/** A criterion that must hold; not knowing is asked about. */
function needs(
  criterion: CriterionId,
  unmet: Outcome,
  ...sources: SourceId[]
): Requirement<SourceId> {
  return { criterion, sources, unmet, unknown: 'ask' };
}

/** A criterion whose absence counts, while not knowing does not stand in the way. */
function prefers(
  criterion: CriterionId,
  unmet: Outcome,
  ...sources: SourceId[]
): Requirement<SourceId> {
  return { criterion, sources, unmet, unknown: 'passes' };
}

/** The entry of a service. */
export function serviceBy(id: ServiceId): Service {
  return SERVICES.find((service) => service.id === id) ?? SERVICES[0];
}
