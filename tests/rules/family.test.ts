import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { hasInfant } from '../../src/rules/family.ts';
import type { Verdict } from '../../src/rules/verdict.ts';
import { TODAY } from '../journeys.ts';
import { born, months } from './families.ts';

describe('a child before the first birthday', () => {
  it.each<[Verdict, family: string, answers: Answers]>([
    ['unknown', 'has said nothing', {}],
    ['unknown', 'has only told its child’s age', { child: months(3) }],
    ['notMet', 'expects its first', { situation: 'expecting' }],
    ['notMet', 'has a youngest over one', { situation: 'older' }],
    ['notMet', 'has lost a pregnancy or a baby', { situation: 'loss' }],
    ['met', 'has a baby and keeps the date', { situation: 'baby', child: { by: 'ratherNotSay' } }],
    ['met', 'has a baby and has not said the date', { situation: 'baby' }],
    ['met', 'expects, and has a baby', { situation: 'both' }],
    ['met', 'expected until the birth', { situation: 'expecting', birth: 'born' }],
    ['met', 'has a baby born today', { situation: 'baby', child: born('2026-11-22') }],
    ['met', 'has a baby who turns one tomorrow', { situation: 'baby', child: born('2025-11-23') }],
    [
      'notMet',
      'has a child who turned one today',
      { situation: 'baby', child: born('2025-11-22') },
    ],
    ['met', 'has a child of eleven months', { situation: 'baby', child: months(11) }],
    ['notMet', 'has a child of twelve months', { situation: 'baby', child: months(12) }],
  ])('is %s in a family that %s', (verdict, _, answers) => {
    expect(hasInfant(answers, TODAY)).toBe(verdict);
  });
});
