import type { SnapshotFrom } from 'xstate';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import type { screeningMachine } from '../../src/machine/screening.machine.ts';
import type { ScreeningEvent } from '../../src/machine/screening.setup.ts';
import { placeOf, questionAt } from '../../src/machine/screening.view.ts';
import type { Random } from '../random.ts';
import { randomAnswer, randomDay } from './randomAnswer.ts';

type Make = (random: Random, snapshot: SnapshotFrom<typeof screeningMachine>) => ScreeningEvent;

/** What may happen, each with its share of 100. Going on is the likeliest, or no walk gets far. */
const EVENTS: readonly [share: number, make: Make][] = [
  [58, onward],
  [6, answerToAny],
  [10, () => ({ type: 'BACK' })],
  [7, () => ({ type: 'FORWARD' })],
  [8, (random) => ({ type: 'CHANGE', question: random.pick(QUESTION_IDS) })],
  [7, (random, { context }) => ({ type: 'DAY_CHANGED', today: randomDay(random, context.today) })],
  [2, () => ({ type: 'START' })],
  [2, () => ({ type: 'RESTART' })],
];

/** Any event at all, in any place, whether or not it means something there. */
export const randomEvent: Make = (random, snapshot) => {
  let left = random.between(1, 100);
  const [, make] = EVENTS.find(([share]) => (left -= share) <= 0) ?? [0, onward];
  return make(random, snapshot);
};

/** What a person does to get on from where they are. */
export function onward(...[random, snapshot]: Parameters<Make>): ScreeningEvent {
  const question = questionAt(placeOf(snapshot));
  if (question !== undefined) {
    return { type: 'ANSWER', ...randomAnswer(random, question, snapshot.context.today) };
  }
  if (placeOf(snapshot) === 'intro') return { type: 'START' };
  const answered = QUESTION_IDS.filter((id) => snapshot.context.answers[id] !== undefined);
  return placeOf(snapshot) === 'result' && answered.length > 0
    ? { type: 'CHANGE', question: random.pick(answered) }
    : { type: 'BACK' };
}

function answerToAny(...[random, { context }]: Parameters<Make>): ScreeningEvent {
  return { type: 'ANSWER', ...randomAnswer(random, random.pick(QUESTION_IDS), context.today) };
}
