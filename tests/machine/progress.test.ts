import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/machine/screening.machine.ts';
import type { ScreeningContext } from '../../src/machine/screening.setup.ts';
import {
  depthOf,
  isLastQuestion,
  progressAt,
  questionAt,
} from '../../src/machine/screening.view.ts';
import type { Answers, QuestionId } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { EXPECTING } from '../rules/families.ts';

const contextOf = (answers: Answers, changing: QuestionId | null = null): ScreeningContext => ({
  answers,
  today: TODAY,
  heading: 'on',
  changing,
  dropped: [],
  before: null,
});

const IN_ESPOO: Answers = { ...EXPECTING, home: 'elsewhere' };

it.each<[Place, QuestionId | undefined]>([
  ['intro', undefined],
  ['situation', 'situation'],
  ['home', 'home'],
  ['acute', 'acute'],
  ['result', undefined],
  ['loss', undefined],
])('at %s stands the question %s', (place, question) => {
  expect(questionAt(place)).toBe(question);
});

// In week 25 these are asked: situation, pregnancy, home, worries, support, acute.
it.each<[QuestionId, number, number, family: string, Answers]>([
  // What no answer rules out yet: situation, home, worries, support, referral, socialWorker, acute.
  ['situation', 1, 7, 'that has said nothing', {}],
  ['situation', 1, 6, 'in week 25', EXPECTING],
  ['home', 3, 6, 'in week 25', EXPECTING],
  ['acute', 6, 6, 'in week 25', EXPECTING],
  ['worries', 4, 4, 'in week 25 in Espoo', IN_ESPOO],
  ['situation', 1, 1, 'after a loss', { situation: 'loss' }],
])('%s is question %i of %i for a family %s', (question, number, total, _, answers) => {
  expect(progressAt(question, contextOf(answers))).toEqual({ number, total });
});

describe('the result follows', () => {
  it.each<[QuestionId, family: string, Answers]>([
    ['acute', 'in week 25', EXPECTING],
    // Neither therapy nor family work can fit elsewhere, whatever weighs.
    ['worries', 'in week 25 in Espoo', IN_ESPOO],
  ])('%s, for a family %s', (question, _, answers) => {
    expect(isLastQuestion(question, contextOf(answers))).toBe(true);
  });

  it.each<[QuestionId, family: string, Answers]>([
    ['situation', 'after a loss, who may yet say something else', { situation: 'loss' }],
    ['situation', 'that has said nothing', {}],
    ['home', 'in Espoo, who may yet say Helsinki', IN_ESPOO],
    [
      'worries',
      'with nothing on its mind, who may yet name a worry',
      { ...EXPECTING, worries: ['nothing'] },
    ],
    ['support', 'whose support is enough', { ...EXPECTING, support: 'enough' }],
    ['support', 'in week 25', EXPECTING],
  ])('not yet %s, for a family %s', (question, _, answers) => {
    expect(isLastQuestion(question, contextOf(answers))).toBe(false);
  });
});

describe('steps from the introduction', () => {
  it.each<[number, Place, family: string, ScreeningContext]>([
    [0, 'intro', 'that has said nothing', contextOf({})],
    [0, 'intro', 'that came back to it with every answer', contextOf(EXPECTING)],
    [1, 'situation', 'that has said nothing', contextOf({})],
    [3, 'home', 'in week 25', contextOf(EXPECTING)],
    [6, 'acute', 'in week 25', contextOf(EXPECTING)],
    // One beyond the six questions.
    [7, 'result', 'in week 25', contextOf(EXPECTING)],
    [2, 'loss', 'after a loss', contextOf({ situation: 'loss' })],
    // One beyond the result.
    [8, 'home', 'that changes its home', contextOf(EXPECTING, 'home')],
    [8, 'situation', 'that changes its situation', contextOf(EXPECTING, 'situation')],
  ])('are %i at %s for a family %s', (depth, place, _, context) => {
    expect(depthOf({ value: place, context })).toBe(depth);
  });
});
