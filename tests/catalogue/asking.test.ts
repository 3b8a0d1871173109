import { describe, expect, it } from 'vitest';
import { askedQuestions, isAsked, prune } from '../../src/catalogue/asking.ts';
import type { Answer, Answers, QuestionId } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY, EXPECTING, OLDER_CHILD, born, due, inWeek } from '../rules/families.ts';

describe('the questions asked', () => {
  it.each<[family: string, asked: readonly QuestionId[], answers: Answers]>([
    [
      'that has said nothing: what no answer rules out yet',
      ['situation', 'home', 'worries', 'support', 'referral', 'socialWorker', 'acute'],
      {},
    ],
    ['that has lost a pregnancy or a baby: nothing more', ['situation'], { situation: 'loss' }],
    [
      'in week 25, low in mood',
      ['situation', 'pregnancy', 'home', 'worries', 'support', 'acute'],
      EXPECTING,
    ],
    [
      'with a crying baby',
      ['situation', 'child', 'home', 'worries', 'support', 'referral', 'acute'],
      CRYING_BABY,
    ],
    [
      'that expects and has a baby, with everyday life as its worry',
      ['situation', 'pregnancy', 'child', 'home', 'worries', 'support', 'socialWorker', 'acute'],
      { ...EXPECTING, situation: 'both', child: born('2026-08-20'), worries: ['everydayLife'] },
    ],
    [
      'whose youngest is over one, worried about an older child and everyday life',
      ['situation', 'home', 'worries', 'referral', 'socialWorker'],
      OLDER_CHILD,
    ],
    [
      'whose baby turned one today',
      ['situation', 'child', 'home', 'worries'],
      { ...CRYING_BABY, child: born('2025-11-22') },
    ],
    [
      'in Espoo, where neither support nor obstacles change anything',
      ['situation', 'pregnancy', 'home', 'worries'],
      { ...EXPECTING, home: 'elsewhere' },
    ],
    [
      'with nothing special on its mind',
      ['situation', 'pregnancy', 'home', 'worries'],
      { ...EXPECTING, worries: ['nothing'] },
    ],
    [
      'whose support is enough, so that therapy asks no more',
      ['situation', 'pregnancy', 'home', 'worries', 'support'],
      { ...EXPECTING, support: 'enough' },
    ],
    [
      'in week 12, whom therapy may fit later',
      ['situation', 'pregnancy', 'home', 'worries', 'support', 'acute'],
      { ...EXPECTING, pregnancy: inWeek(12) },
    ],
    [
      'that is moving to Helsinki, and so asks the clinic with or without a referral',
      ['situation', 'child', 'home', 'worries', 'support', 'acute'],
      { ...CRYING_BABY, home: 'moving' },
    ],
    [
      'that keeps its worries, and so asks with or without a referral',
      ['situation', 'child', 'home', 'worries', 'support', 'socialWorker', 'acute'],
      { ...CRYING_BABY, worries: ['ratherNotSay'] },
    ],
    [
      'that has not been asked for its home yet, and so may still need a referral',
      ['situation', 'child', 'home', 'worries', 'support', 'referral', 'acute'],
      { ...CRYING_BABY, home: undefined },
    ],
    [
      'past 42+0, and so asked about the birth',
      ['situation', 'pregnancy', 'birth', 'home', 'worries', 'support', 'acute'],
      { ...EXPECTING, pregnancy: due('2026-11-07') },
    ],
    [
      'past 42+0 whose baby is born, and so asked about the baby',
      ['situation', 'pregnancy', 'birth', 'child', 'home', 'worries', 'support', 'acute'],
      { ...EXPECTING, pregnancy: due('2026-11-07'), birth: 'born' },
    ],
    [
      'past 42+0 that may have a crying baby, and so asks the clinic with or without a referral',
      ['situation', 'pregnancy', 'birth', 'home', 'worries', 'support', 'acute'],
      {
        ...EXPECTING,
        pregnancy: due('2026-11-07'),
        birth: 'ratherNotSay',
        worries: ['crying'],
      },
    ],
    [
      'that no longer expects, though a week past 42+0 was answered before',
      ['situation', 'child', 'home', 'worries', 'support', 'referral', 'acute'],
      { ...CRYING_BABY, pregnancy: due('2026-11-07') },
    ],
    [
      'at 42+0, which is not past it',
      ['situation', 'pregnancy', 'home', 'worries', 'support', 'acute'],
      { ...EXPECTING, pregnancy: due('2026-11-08') },
    ],
  ])('of a family %s', (_, asked, answers) => {
    expect(askedQuestions(answers, TODAY)).toEqual(asked);
  });

  it('do not depend on later answers', () => {
    expect(isAsked('support', { ...EXPECTING, acute: ['violence'] }, TODAY)).toBe(true);
    expect(isAsked('home', { ...EXPECTING, home: 'elsewhere' }, TODAY)).toBe(true);
  });
});

describe('pruning', () => {
  it.each<[change: string, kept: Answers, answers: Answers]>([
    ['nothing from a family whose answers all count', EXPECTING, EXPECTING],
    [
      'the week, once they no longer expect',
      { situation: 'older', home: 'helsinki', worries: ['mood'] },
      { ...EXPECTING, situation: 'older' },
    ],
    [
      'what therapy alone asks, once the family lives elsewhere',
      {
        situation: 'expecting',
        pregnancy: due('2027-03-07'),
        home: 'elsewhere',
        worries: ['mood'],
      },
      { ...EXPECTING, home: 'elsewhere' },
    ],
    [
      'the birth and with it the baby, once the due date lies ahead',
      { ...EXPECTING, worries: ['crying'] },
      {
        ...EXPECTING,
        worries: ['crying'],
        birth: 'born',
        child: born('2026-11-08'),
        referral: 'given',
      },
    ],
    ['everything, after a loss', { situation: 'loss' }, { ...CRYING_BABY, situation: 'loss' }],
  ])('drops %s', (_, kept, answers) => {
    expect(prune(answers, TODAY)).toEqual(kept);
  });
});

it('pruning leaves no empty place for what was not answered', () => {
  expect(prune({ situation: 'older', home: 'helsinki' }, TODAY)).toStrictEqual({
    situation: 'older',
    home: 'helsinki',
  });
});

/** The answers that the rules of asking tell apart, by hand; any may be missing. */
const TOLD_APART: { [Id in QuestionId]: readonly (Answer<Id> | undefined)[] } = {
  situation: [undefined, 'expecting', 'baby', 'both', 'older', 'loss'],
  pregnancy: [undefined, inWeek(12), inWeek(42, 1)],
  birth: [undefined, 'born', 'notYet'],
  child: [undefined, born('2026-08-01'), born('2025-11-22')],
  home: [undefined, 'helsinki', 'notSure', 'elsewhere'],
  worries: [undefined, ['crying'], ['everydayLife', 'olderChild'], ['nothing']],
  support: [undefined, 'enough', 'notEnough'],
  referral: [undefined, 'given'],
  socialWorker: [undefined, 'none'],
  acute: [undefined, ['none']],
};

describe('over all combinations, also those that no path leads to', () => {
  let combinations: Answers[] = [{}];
  for (const [question, answers] of Object.entries(TOLD_APART)) {
    combinations = combinations.flatMap((given) =>
      answers.map((answer) => (answer === undefined ? given : { ...given, [question]: answer })),
    );
  }

  it('there are many of them', () => {
    expect(combinations).toHaveLength(62_208);
  });

  it('pruning twice is pruning once, and leaves only what is asked', () => {
    const wrong = combinations.find((given) => {
      const once = prune(given, TODAY);
      const kept = Object.keys(once);
      const asked: readonly string[] = askedQuestions(once, TODAY);
      const twice = Object.keys(prune(once, TODAY));
      return twice.join() !== kept.join() || !kept.every((question) => asked.includes(question));
    });
    expect(wrong).toBeUndefined();
  });
});
