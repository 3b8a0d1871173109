import type { AnyTransitionDefinition } from 'xstate';
import { screeningMachine } from '../../src/machine/screening.machine.ts';

const states = Object.values(screeningMachine.states);

/** The machine as a page: the line of questions drawn, and every transition in a table. */
export function drawMachine(): string {
  return [
    '# The machine',
    '',
    'Drawn from `src/machine` by `npm run docs`; a test fails when it is stale.',
    '',
    'Every screen is a state. The questions stand in one line. A question whose rule does not hold',
    'is passed on the spot, onwards or (after BACK) backwards, so skipping and going back cannot',
    'disagree. The rules are in `src/catalogue/askedRules.ts`.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> intro',
    ...states.flatMap((state) =>
      forward(state).map(
        (transition) => `  ${state.key} --> ${targetOf(transition)} : ${labelOf(transition)}`,
      ),
    ),
    '```',
    '',
    'Not drawn: RESTART leads from anywhere to `intro`, and DAY_CHANGED stays where it is.',
    '',
    '| in | on | when | to |',
    '| --- | --- | --- | --- |',
    ...states.flatMap((state) =>
      transitionsOf(state).map(
        (transition) =>
          `| ${state.key} | ${transition.eventType || '(at once)'} | ${guardOf(transition.guard)} | ${targetOf(transition)} |`,
      ),
    ),
    '',
  ].join('\n');
}

type State = (typeof states)[number];

function transitionsOf(state: State): AnyTransitionDefinition[] {
  return [...(state.always ?? []), ...[...state.transitions.values()].flat()].filter(
    (transition, index, all) => all.indexOf(transition) === index,
  );
}

function forward(state: State): AnyTransitionDefinition[] {
  return transitionsOf(state).filter(
    ({ eventType, guard }) =>
      ['START', 'ANSWER'].includes(eventType) ||
      (eventType === '' && !/isGoingBack|isSettled/.test(guardOf(guard))),
  );
}

function labelOf({ eventType, guard }: AnyTransitionDefinition): string {
  return eventType === '' ? guardOf(guard) : eventType;
}

function targetOf({ target, source }: AnyTransitionDefinition): string {
  return target?.[0]?.key ?? source.key;
}

/** A guard in words: a rule's name, "not" of one, or several. */
function guardOf(guard: unknown): string {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'function' && 'guards' in guard) {
    const parts = (guard.guards as unknown[]).map(guardOf);
    return parts.length === 1 ? `not ${parts[0]}` : parts.join(' and ');
  }
  return (guard as { type: string }).type;
}
