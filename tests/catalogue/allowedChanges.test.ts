import { describe, expect, it } from 'vitest';
import { allowedChanges } from '../../src/catalogue/allowedChanges.ts';
import type { Acute, Answers } from '../../src/rules/answers.ts';
import { CRYING_BABY, EXPECTING, OLDER_CHILD } from '../rules/families.ts';

const WEEK_TWENTY = { by: 'week', weeks: 20, days: 0 };

/** What may be told to change, the nearest first, by hand. */
const CASES: readonly [family: string, Answers, changes: readonly [string, unknown][]][] = [
  [
    'that has said nothing',
    {},
    [
      ['referral', 'given'],
      ['home', 'helsinki'],
      ['pregnancy', WEEK_TWENTY],
      ['socialWorker', 'childWelfare'],
      ['worries', ['mood']],
      ['worries', ['crying']],
      ['worries', ['everydayLife']],
      ['worries', ['olderChild']],
    ],
  ],
  [
    'in week 25, low in mood',
    EXPECTING,
    [
      ['referral', 'given'],
      ['socialWorker', 'childWelfare'],
      ['worries', ['mood']],
      ['worries', ['mood', 'crying']],
      ['worries', ['mood', 'everydayLife']],
      ['worries', ['mood', 'olderChild']],
    ],
  ],
  [
    'that has a referral, lives elsewhere and has enough support',
    { ...CRYING_BABY, referral: 'given', home: 'elsewhere', support: 'enough' },
    [
      ['home', 'helsinki'],
      ['pregnancy', WEEK_TWENTY],
      ['socialWorker', 'childWelfare'],
      ['support', 'notEnough'],
      ['worries', ['crying', 'mood']],
      ['worries', ['crying']],
      ['worries', ['crying', 'everydayLife']],
      ['worries', ['crying', 'olderChild']],
    ],
  ],
  // Nobody is told to get a social worker.
  [
    'that has no social worker and nothing special on its mind',
    { ...OLDER_CHILD, worries: ['nothing'], referral: 'given', pregnancy: { by: 'notKnown' } },
    [
      ['pregnancy', WEEK_TWENTY],
      ['worries', ['mood']],
      ['worries', ['crying']],
      ['worries', ['everydayLife']],
      ['worries', ['olderChild']],
    ],
  ],
];

describe('the changes that may be told', () => {
  it.each(CASES)('to a family %s', (_, answers, changes) => {
    expect(allowedChanges(answers).map(({ question, answer }) => [question, answer])).toEqual(
      changes,
    );
  });

  // "When this is over": whether it is alone or not.
  it.each<[acute: Acute[]]>([
    [['violence']],
    [['substanceUse']],
    [['psychosis']],
    [['violence', 'earlier']],
    [['earlier', 'psychosis']],
  ])('hold an end of %j', (acute) => {
    expect(allowedChanges({ acute })).toContainEqual({ question: 'acute', answer: ['earlier'] });
  });

  it.each<[acute: Acute[] | undefined]>([
    [['earlier']],
    [['none']],
    [['ratherNotSay']],
    [undefined],
  ])('hold no end of what is not going on: %j', (acute) => {
    const questions = allowedChanges(acute === undefined ? {} : { acute }).map(
      ({ question }) => question,
    );
    expect(questions).not.toContain('acute');
  });
});
