import type { Answers, Worry } from '../answers.ts';
import { criterion } from '../criterion.ts';
import { isYoungestOverOne } from '../family.ts';
import type { Verdict } from '../verdict.ts';

/**
 * A worry reflected in parenthood or the bond (therapy: A1, A3, A12–A14, K10, K13). Any one of them
 * is enough. Senses alone stand in no therapy source, so they are asked, like "something else".
 */
export const worryInParenthood = criterion('worries', (answers) => {
  const certain = verdictOn(answers, [
    'crying',
    'sleepOrEating',
    'mood',
    'bond',
    'pregnancyOrBirth',
    'everydayLife',
    'parenting',
  ]);
  if (certain === 'met') return { verdict: 'met', code: 'worry' };
  if (certain === 'unknown') return { verdict: 'unknown', code: 'notSaid' };
  return verdictOn(answers, ['senses', 'somethingElse']) === 'met'
    ? { verdict: 'unknown', code: 'other' }
    : { verdict: 'notMet', code: 'none' };
});

/** Crying, eating, sleep or oversensitive senses (occupational therapy for babies: B5). */
export const babySigns = criterion('worries', (answers) =>
  finding(verdictOn(answers, ['crying', 'sleepOrEating', 'senses'])),
);

/**
 * Something in an older child's development to look into (paediatric occupational therapy: B3). Its
 * assessment covers the senses too, so those of a child past the first birthday belong here.
 */
export const olderChildDevelopment = criterion('worries', (answers, today) => {
  const named = verdictOn(answers, ['olderChild']);
  if (named !== 'notMet' || verdictOn(answers, ['senses']) === 'notMet') return finding(named);
  const older = isYoungestOverOne(answers, today);
  return older === 'unknown'
    ? {
        verdict: 'unknown',
        code: 'notSaid',
        question: answers.situation === undefined ? 'situation' : 'child',
      }
    : finding(older);
});

/**
 * Everyday life or parenting needs hands-on support (both kinds of family work: C3, C11). The sources
 * name reasons that are not among the worries, such as health, so "something else" is asked.
 */
export const handsOnSupport = criterion('worries', (answers) => {
  const named = verdictOn(answers, ['everydayLife', 'parenting']);
  return named === 'notMet' && verdictOn(answers, ['somethingElse']) === 'met'
    ? { verdict: 'unknown', code: 'other' }
    : finding(named);
});

/** Support in parenting, everyday life, low mood, crying or sleep (Baby blues: D1, D2, D8). */
export const babyBluesSupport = criterion('worries', (answers) =>
  finding(
    verdictOn(answers, [
      'crying',
      'sleepOrEating',
      'senses',
      'mood',
      'bond',
      'pregnancyOrBirth',
      'everydayLife',
      'parenting',
      'somethingElse',
    ]),
  ),
);

function verdictOn({ worries }: Answers, relevant: readonly Worry[]): Verdict {
  if (worries === undefined || worries.includes('ratherNotSay')) return 'unknown';
  return worries.some((worry) => relevant.includes(worry)) ? 'met' : 'notMet';
}

const CODES = { met: 'worry', notMet: 'none', unknown: 'notSaid' } as const;

function finding(verdict: Verdict) {
  return { verdict, code: CODES[verdict] };
}
