import { expect, it } from 'vitest';
import { canOpen } from '../../src/rules/canOpen.ts';
import type { Answers } from '../../src/rules/answers.ts';
import type { Requirement, ServiceRule } from '../../src/rules/judge.ts';
import { TODAY } from '../journeys.ts';
import { inWeek } from './families.ts';

function opens(criterion: Requirement['criterion'], unknown: Requirement['unknown']) {
  const rule: ServiceRule = {
    id: 'any',
    requirements: [{ criterion, sources: [], unmet: 'notYet', unknown }],
    wayIn: { outcome: 'referral', sources: [] },
  };
  return (answers: Answers) => canOpen(rule, answers, TODAY);
}

it.each<[boolean, string, Answers]>([
  [true, 'is met', { home: 'helsinki' }],
  [true, 'has not been asked about', {}],
  [false, 'is not met', { home: 'elsewhere' }],
  [false, 'an answer has left open', { home: 'notSure' }],
])('%s when a requirement to ask about %s', (can, _, answers) => {
  expect(opens('residence', 'ask')(answers)).toBe(can);
});

it('also when one is left open that does not stand in the way', () => {
  expect(opens('residence', 'passes')({ home: 'notSure' })).toBe(true);
});

it('not when one is met only from a later day', () => {
  expect(opens('weekTwenty', 'ask')({ situation: 'expecting', pregnancy: inWeek(12) })).toBe(false);
});

it('also when one does not concern the family', () => {
  expect(opens('weekTwenty', 'ask')({ situation: 'baby' })).toBe(true);
});
