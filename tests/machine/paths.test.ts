import { initialTransition, transition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { isAsked, prune } from '../../src/catalogue/asking.ts';
import { screeningMachine } from '../../src/machine/screening.machine.ts';
import type { ScreeningEvent } from '../../src/machine/screening.setup.ts';
import { placeOf, progressAt, questionAt } from '../../src/machine/screening.view.ts';
import { TODAY } from '../journeys.ts';
import { givenTo } from './answerClasses.ts';

type Snapshot = ReturnType<typeof initialTransition<typeof screeningMachine>>[0];

const step = (snapshot: Snapshot, event: ScreeningEvent) =>
  transition(screeningMachine, snapshot, event)[0];

/** All places that all combinations of answers lead to, with the step that led there. */
const map = getAdjacencyMap(screeningMachine, {
  input: { today: TODAY },
  limit: Infinity,
  serializeState: ({ value, context }) => `${value} ${JSON.stringify(context.answers)}`,
  events: (snapshot) => {
    const question = questionAt(placeOf(snapshot));
    if (question !== undefined) {
      return givenTo(question).map((given) => ({ type: 'ANSWER' as const, ...given }));
    }
    return placeOf(snapshot) === 'intro' ? [{ type: 'START' as const }] : [];
  },
});
type Reached = { state: Snapshot; transitions: Record<string, { state: Snapshot }> };
const reached = Object.values(map) as Reached[];

describe('over all combinations of answers', () => {
  it('reaches many of them', () => {
    const ends = reached.filter(({ state }) => state.matches('result') || state.matches('loss'));
    expect(ends.length).toBeGreaterThan(25_000);
  });

  it('always ends in a result', () => {
    const deadEnds = reached.filter(
      ({ state, transitions }) =>
        Object.keys(transitions).length === 0 && !state.matches('result') && !state.matches('loss'),
    );
    expect(deadEnds).toEqual([]);
  });

  it('stands only at questions that are asked, with every earlier one answered', () => {
    const wrong = reached.filter(({ state }) => {
      const question = questionAt(placeOf(state));
      const { answers, today } = state.context;
      return question !== undefined && !isAsked(question, answers, today);
    });
    expect(wrong).toEqual([]);
  });

  it('takes an answer back with Back', () => {
    const wrong = reached.flatMap(({ state, transitions }) =>
      Object.values(transitions)
        .map(({ state: next }) => step(next, { type: 'BACK' }))
        .filter((back) => placeOf(back) !== placeOf(state))
        .map((back) => `${JSON.stringify(state.context.answers)} -> ${placeOf(back)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('holds only answers that are asked for, so that pruning again changes nothing', () => {
    const wrong = reached
      .map(({ state }) => state.context)
      .filter(({ answers, today }) => {
        const pruned = prune(answers, today);
        return Object.keys(pruned).length !== Object.keys(answers).length;
      });
    expect(wrong).toEqual([]);
  });

  it('counts the questions honestly: never past the total, and at the last one up to it', () => {
    const wrong = reached.flatMap(({ state, transitions }) => {
      const question = questionAt(placeOf(state));
      if (question === undefined) return [];
      const { number, total } = progressAt(question, state.context);
      const isLast = Object.values(transitions).every(({ state: next }) => next.matches('result'));
      return number > total || (isLast && number !== total) ? [state.context.answers] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('ignores an answer to another question, and an unknown event', () => {
    const [intro] = initialTransition(screeningMachine, { today: TODAY });
    const first = step(intro, { type: 'START' });
    const stray = step(first, { type: 'ANSWER', question: 'home', answer: 'helsinki' });
    expect(placeOf(stray)).toBe('situation');
    expect(stray.context.answers).toEqual({});
    expect(placeOf(step(first, { type: 'CHANGE', question: 'acute' }))).toBe('situation');
  });
});
