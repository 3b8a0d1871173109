import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { answerSchemas, readAnswer, type QuestionId } from '../../src/rules/answers.ts';

describe('an answer from outside', () => {
  it.each<[QuestionId, unknown]>([
    ['situation', 'both'],
    ['pregnancy', { by: 'dueDate', dueDate: '2027-04-01' }],
    ['pregnancy', { by: 'week', weeks: 0, days: 0 }],
    ['pregnancy', { by: 'week', weeks: 42, days: 6 }],
    ['pregnancy', { by: 'notKnown' }],
    ['birth', 'ratherNotSay'],
    ['child', { by: 'dateOfBirth', dateOfBirth: '2028-02-29' }],
    ['child', { by: 'months', months: 215 }],
    ['child', { by: 'ratherNotSay' }],
    ['home', 'moving'],
    ['worries', ['crying', 'mood', 'somethingElse']],
    ['worries', ['nothing']],
    ['support', 'notSure'],
    ['referral', 'given'],
    ['socialWorker', 'childWelfare'],
    ['acute', ['violence', 'substanceUse', 'psychosis', 'earlier']],
    ['acute', ['ratherNotSay']],
  ])('to %s is read: %j', (question, answer) => {
    expect(readAnswer(question, answer)).toEqual({ question, answer });
  });

  it.each<[QuestionId, string, unknown]>([
    ['situation', 'an unknown option', 'twins'],
    ['situation', 'ten thousand characters', 'expecting'.repeat(2000)],
    ['situation', 'nothing', undefined],
    ['pregnancy', 'a day that does not exist', { by: 'dueDate', dueDate: '2027-02-29' }],
    ['pregnancy', 'week 43', { by: 'week', weeks: 43, days: 0 }],
    ['pregnancy', 'a seventh day of a week', { by: 'week', weeks: 20, days: 7 }],
    ['pregnancy', 'a negative week', { by: 'week', weeks: -1, days: 0 }],
    ['pregnancy', 'half a week', { by: 'week', weeks: 20.5, days: 0 }],
    ['pregnancy', 'a week in letters', { by: 'week', weeks: '20', days: 0 }],
    ['pregnancy', 'a week that is no number', { by: 'week', weeks: Number.NaN, days: 0 }],
    ['pregnancy', 'a due date without its day', { by: 'dueDate' }],
    ['child', 'a child of eighteen years', { by: 'months', months: 216 }],
    ['child', 'a date of birth with markup', { by: 'dateOfBirth', dateOfBirth: '<b>2026</b>' }],
    ['home', 'a number', 91],
    ['worries', 'no worry at all', []],
    ['worries', 'a worry twice', ['mood', 'mood']],
    ['worries', '"nothing" beside a worry', ['nothing', 'mood']],
    ['worries', '"rather not say" beside a worry', ['mood', 'ratherNotSay']],
    ['acute', '"none" beside something acute', ['violence', 'none']],
    ['acute', '"none" and "rather not say" at once', ['none', 'ratherNotSay']],
    ['acute', 'a single text', 'violence'],
  ])('to %s is refused: %s', (question, _, answer) => {
    expect(readAnswer(question, answer)).toBeUndefined();
  });
});

// The forms have words for these two, by these names.
describe('a set of options that is refused says why', () => {
  it.each([
    ['nothing is chosen', 'worries', [], 'required'],
    ['one stands there twice', 'worries', ['mood', 'mood'], 'exclusive'],
    ['"nothing" stands beside another', 'worries', ['nothing', 'mood'], 'exclusive'],
    ['"none" stands beside another', 'acute', ['none', 'earlier'], 'exclusive'],
  ] as const)('%s (%s): %j is %s', (_, question, chosen, fault) => {
    const { error } = z.safeParse(answerSchemas[question], chosen);
    expect(error?.issues.map(({ message }) => message)).toEqual([fault]);
  });
});
