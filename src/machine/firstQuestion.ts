import { initialTransition, transition } from 'xstate';
import { QUESTIONS } from '../catalogue/questions.ts';
import { readAnswer } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import type { ScreeningSnapshot } from './replay.ts';
import { screeningMachine } from './screening.machine.ts';

/** The screening at its first question, for where somebody else has introduced it. */
export function firstQuestion(today: PlainDate): ScreeningSnapshot {
  const [intro] = initialTransition(screeningMachine, { today });
  return transition(screeningMachine, intro, { type: 'START' })[0];
}

/** The screening after an answer to its first question; at that question when it is no answer. */
export function afterFirst(answer: string | undefined, today: PlainDate): ScreeningSnapshot {
  const first = firstQuestion(today);
  const given = readAnswer(QUESTIONS[0].id, answer);
  if (given === undefined) return first;
  return transition(screeningMachine, first, { type: 'ANSWER', ...given })[0];
}
