import type { CriterionId } from '../../../src/rules/criteria/criteria.ts';
import type { Verdict } from '../../../src/rules/verdict.ts';
import { all, any, holds, is, isAmong, isAtLeast, isAtMost, isUntold, not } from './condition.ts';
import type { Condition } from './condition.ts';

/** A verdict that engines come to; a criterion that does not concern a family decides nothing. */
export type Settled = Exclude<Verdict, 'unknown'> | 'notConcerned';

/** What settles a criterion; when nothing does it is unknown. At most one of them holds. */
type Verdicts = Partial<Record<Settled, Condition>>;

const isExpecting = all(isAmong('situation', 'expecting', 'both'), not(is('birth', 'born')));
const hasBaby = any(isAmong('situation', 'baby', 'both'), is('birth', 'born'));
const isToldOfFamily = not(isUntold('situation'));
const isAgeTold = isAmong('childBy', 'dateOfBirth', 'months');
const hasInfant = all(
  isToldOfFamily,
  hasBaby,
  any(not(isAgeTold), isAtLeast('daysToFirstBirthday', 1), isAtMost('months', 11)),
);
/** Past 42+0, day 294. */
const mayBeBorn = all(isExpecting, isAtLeast('gestation', 295), not(is('birth', 'notYet')));
const isYoungestOverOne = any(
  is('situation', 'older'),
  all(isToldOfFamily, hasBaby, isAgeTold, not(hasInfant)),
);
const isYoungestUnderOne = all(
  isToldOfFamily,
  not(is('situation', 'older')),
  any(not(hasBaby), all(isAgeTold, hasInfant), all(not(isAgeTold), is('birth', 'born'))),
);
const isWeekAsked = all(isExpecting, not(hasInfant));
const areWorriesTold = all(not(isUntold('worries')), not(holds('worries', 'ratherNotSay')));

const INTO_THERAPY = [
  'crying',
  'sleepOrEating',
  'mood',
  'bond',
  'pregnancyOrBirth',
  'everydayLife',
  'parenting',
];
const BABY_SIGNS = ['crying', 'sleepOrEating', 'senses'];
const HANDS_ON = ['everydayLife', 'parenting'];
const INTO_BABY_BLUES = [...INTO_THERAPY, 'senses', 'somethingElse'];

/** Every criterion of `src/rules/criteria`, once more as data. */
export const CRITERIA_AS_DATA: Record<CriterionId, Verdicts> = {
  expectingOrInfant: {
    met: any(hasInfant, isExpecting),
    notMet: all(isToldOfFamily, not(hasInfant), not(isExpecting)),
  },
  expectingOrBaby: { met: any(hasInfant, isExpecting) },
  babyBorn: { met: hasInfant, notMet: all(isToldOfFamily, not(hasInfant), not(mayBeBorn)) },
  // 20+0 is day 140, 18+6 is day 132.
  weekTwenty: {
    met: all(isWeekAsked, isAtLeast('gestation', 140), not(mayBeBorn)),
    notMet: all(isWeekAsked, isAtMost('gestation', 132)),
    notConcerned: not(isWeekAsked),
  },
  beforeFirstBirthday: { met: hasInfant, notConcerned: not(hasInfant) },
  residence: { met: is('home', 'helsinki'), notMet: is('home', 'elsewhere') },
  worryInParenthood: named(INTO_THERAPY, ['senses', 'somethingElse']),
  babySigns: named(BABY_SIGNS),
  olderChildDevelopment: {
    met: all(
      areWorriesTold,
      any(holds('worries', 'olderChild'), all(holds('worries', 'senses'), isYoungestOverOne)),
    ),
    notMet: all(
      areWorriesTold,
      not(holds('worries', 'olderChild')),
      any(not(holds('worries', 'senses')), isYoungestUnderOne),
    ),
  },
  handsOnSupport: named(HANDS_ON, ['somethingElse']),
  babyBluesSupport: named(INTO_BABY_BLUES),
  supportNotEnough: { met: is('support', 'notEnough'), notMet: is('support', 'enough') },
  noAcuteViolence: obstacle('violence'),
  noAcuteSubstanceUse: obstacle('substanceUse'),
  noAcutePsychosis: obstacle('psychosis'),
  referral: { met: is('referral', 'given'), notMet: is('referral', 'notYet') },
  socialWorkerContact: {
    met: isAmong('socialWorker', 'socialServices', 'childWelfare'),
    notMet: is('socialWorker', 'none'),
  },
  childWelfareClient: {
    met: is('socialWorker', 'childWelfare'),
    notMet: isAmong('socialWorker', 'socialServices', 'none'),
  },
};

function named(certain: string[], open: string[] = []): Verdicts {
  return {
    met: all(areWorriesTold, holds('worries', ...certain)),
    notMet: all(areWorriesTold, not(holds('worries', ...certain, ...open))),
  };
}

function obstacle(acute: string): Verdicts {
  return {
    met: all(not(isUntold('acute')), not(holds('acute', acute, 'ratherNotSay'))),
    notMet: holds('acute', acute),
  };
}
