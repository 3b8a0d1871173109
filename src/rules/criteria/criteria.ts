import { beforeFirstBirthday } from './beforeFirstBirthday.ts';
import { babyBorn, expectingOrBaby, expectingOrInfant } from './expectingOrInfant.ts';
import { noAcutePsychosis, noAcuteSubstanceUse, noAcuteViolence } from './obstacles.ts';
import { residence } from './residence.ts';
import { supportNotEnough } from './supportNotEnough.ts';
import { childWelfareClient, referral, socialWorkerContact } from './waysIn.ts';
import { weekTwenty } from './weekTwenty.ts';
import {
  babyBluesSupport,
  babySigns,
  handsOnSupport,
  olderChildDevelopment,
  worryInParenthood,
} from './worries.ts';

/** Every criterion by its id. */
export const CRITERIA = {
  expectingOrInfant,
  expectingOrBaby,
  babyBorn,
  weekTwenty,
  beforeFirstBirthday,
  residence,
  worryInParenthood,
  babySigns,
  olderChildDevelopment,
  handsOnSupport,
  babyBluesSupport,
  supportNotEnough,
  noAcuteViolence,
  noAcuteSubstanceUse,
  noAcutePsychosis,
  referral,
  socialWorkerContact,
  childWelfareClient,
};

export type CriterionId = keyof typeof CRITERIA;
export const CRITERION_IDS = Object.keys(CRITERIA) as [CriterionId, ...CriterionId[]];

type CodeOf<Id extends CriterionId> = NonNullable<
  ReturnType<(typeof CRITERIA)[Id]['test']>
>['code'];

/** A criterion and what it found, as the key of its words: `residence.helsinki`. */
export type ReasonKey = { [Id in CriterionId]: `${Id}.${CodeOf<Id>}` }[CriterionId];
