import { createActor } from 'xstate';
import { expect, it } from 'vitest';
import { askedQuestions } from '../../src/catalogue/asking.ts';
import { sheetMachine } from '../../src/machine/sheet.machine.ts';
import { addDays, plainDate } from '../../src/rules/plainDate.ts';
import { JOURNEYS, TODAY } from '../journeys.ts';
import { MORE_JOURNEYS } from '../moreJourneys.ts';

const ALL = [...JOURNEYS, ...MORE_JOURNEYS];

function openSheet() {
  const actor = createActor(sheetMachine, { input: { today: TODAY } }).start();
  return { actor, context: () => actor.getSnapshot().context };
}

it.each(ALL)('a family $family may answer in any order', ({ answers }) => {
  const forwards = openSheet();
  const backwards = openSheet();
  for (const given of answers) forwards.actor.send({ type: 'ANSWER', ...given });
  for (const given of answers.toReversed()) backwards.actor.send({ type: 'ANSWER', ...given });
  expect(forwards.context().answers).toEqual(
    Object.fromEntries(answers.map(({ question, answer }) => [question, answer])),
  );
  expect(backwards.context().answers).toEqual(forwards.context().answers);
});

it('an answer that does not count now comes back when it counts again', () => {
  const { actor, context } = openSheet();
  actor.send({ type: 'ANSWER', question: 'situation', answer: 'expecting' });
  actor.send({ type: 'ANSWER', question: 'pregnancy', answer: { by: 'week', weeks: 20, days: 3 } });
  actor.send({ type: 'ANSWER', question: 'situation', answer: 'loss' });
  expect(context().answers).toEqual({ situation: 'loss' });
  actor.send({ type: 'ANSWER', question: 'situation', answer: 'both' });
  expect(context().answers).toEqual({
    situation: 'both',
    pregnancy: { by: 'week', weeks: 20, days: 3 },
  });
});

it('an answer can be taken back', () => {
  const { actor, context } = openSheet();
  actor.send({ type: 'ANSWER', question: 'situation', answer: 'older' });
  actor.send({ type: 'ANSWER', question: 'home', answer: 'moving' });
  actor.send({ type: 'WITHDRAW', question: 'situation' });
  expect(context().given).toEqual({ home: 'moving' });
  actor.send({ type: 'WITHDRAW', question: 'situation' });
  expect(context().given).toEqual({ home: 'moving' });
});

it('the next family finds nothing of the last', () => {
  const { actor, context } = openSheet();
  actor.send({ type: 'ANSWER', question: 'acute', answer: ['violence'] });
  actor.send({ type: 'NEXT_FAMILY' });
  expect(context()).toEqual({ given: {}, answers: {}, today: TODAY, family: 1 });
});

it('overnight a week stays the due date that it meant', () => {
  const { actor, context } = openSheet();
  actor.send({ type: 'ANSWER', question: 'situation', answer: 'expecting' });
  actor.send({ type: 'ANSWER', question: 'pregnancy', answer: { by: 'week', weeks: 19, days: 6 } });
  actor.send({ type: 'DAY_CHANGED', today: addDays(TODAY, 1) });
  // 19+6 on 22.11.2026 is due 141 days later.
  expect(context().answers.pregnancy).toEqual({
    by: 'dueDate',
    dueDate: plainDate('2027-04-12'),
  });
  expect(context().today).toBe('2026-11-23');
});

it('before anything is answered, what can matter is open', () => {
  const { context } = openSheet();
  expect(askedQuestions(context().answers, TODAY)).toEqual([
    'situation',
    'home',
    'worries',
    'support',
    'referral',
    'socialWorker',
    'acute',
  ]);
});
