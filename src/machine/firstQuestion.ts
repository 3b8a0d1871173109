import { initialTransition, transition } from 'xstate';
import type { PlainDate } from '../rules/plainDate.ts';
import type { ScreeningSnapshot } from './replay.ts';
import { screeningMachine } from './screening.machine.ts';

/** The screening at its first question, for where somebody else has introduced it. */
export function firstQuestion(today: PlainDate): ScreeningSnapshot {
  const [intro] = initialTransition(screeningMachine, { today });
  return transition(screeningMachine, intro, { type: 'START' })[0];
}
