import { createActor } from 'xstate';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { screeningMachine } from '../../src/machine/screening.machine.ts';
import { placeOf } from '../../src/machine/screening.view.ts';
import type { Answers, Given } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';

/** A person who has opened the introduction. */
export function opened() {
  return createActor(screeningMachine, { input: { today: TODAY } }).start();
}

/** A person who has answered all of these, in the order of asking, and stands at what comes next. */
export function walked(answers: Answers) {
  const actor = opened();
  actor.send({ type: 'START' });
  for (const question of QUESTION_IDS) {
    const answer = answers[question];
    if (answer !== undefined) actor.send({ type: 'ANSWER', question, answer } as AnswerEvent);
  }
  return actor;
}

type AnswerEvent = { type: 'ANSWER' } & Given;

export function placeIn(actor: ReturnType<typeof opened>) {
  return placeOf(actor.getSnapshot());
}

export function contextIn(actor: ReturnType<typeof opened>) {
  return actor.getSnapshot().context;
}
