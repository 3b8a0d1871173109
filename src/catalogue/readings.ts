import type { CriterionId } from '../rules/criteria/criteria.ts';

/**
 * Where the sources disagree, are unclear or say nothing, by criterion. The words of each
 * (`readings.json`) say what the trouble is and which careful reading the rules follow.
 */
export const READINGS = {
  expectingOrInfant: ['eitherIsEnough', 'ageAtStart'],
  expectingOrBaby: ['babyBluesAge'],
  babyBorn: ['bornOnly'],
  weekTwenty: ['weekOrdinal'],
  beforeFirstBirthday: ['ageAtStart', 'correctedAge'],
  residence: ['notCitizenship', 'twoHomes'],
  worryInParenthood: ['pregnancyWorries', 'anyWorry'],
  babySigns: ['overlap'],
  olderChildDevelopment: ['sensesByAge'],
  handsOnSupport: ['otherReasons'],
  babyBluesSupport: ['noObstacles', 'locality'],
  supportNotEnough: ['mayBeUsed', 'orAnd'],
  noAcuteViolence: ['acutePhase', 'threeApart', 'whose', 'therapyOnly'],
  noAcuteSubstanceUse: ['acutePhase', 'threeApart', 'whose', 'therapyOnly'],
  noAcutePsychosis: ['psychosisMissing', 'acutePhase', 'threeApart', 'whose', 'therapyOnly'],
  referral: ['clinicRefers'],
  socialWorkerContact: ['findingOne', 'noClientship'],
  childWelfareClient: ['workNames', 'noClientship'],
} as const satisfies Record<CriterionId, readonly string[]>;
