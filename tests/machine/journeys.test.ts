import { createActor, type AnyTransitionDefinition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import { screeningMachine } from '../../src/machine/screening.machine.ts';
import { placeOf } from '../../src/machine/screening.view.ts';
import { addDays } from '../../src/rules/plainDate.ts';
import { JOURNEYS, TODAY, type Journey } from '../journeys.ts';

const visited = new Set<AnyTransitionDefinition>();

function begin() {
  const actor = createActor(screeningMachine, {
    input: { today: TODAY },
    inspect: (event) => {
      if (event.type === '@xstate.microstep') {
        for (const taken of event._transitions) visited.add(taken);
      }
    },
  });
  return actor.start();
}

function endOf({ answers }: Journey) {
  return answers[0]?.answer === 'loss' ? 'loss' : 'result';
}

describe.each(JOURNEYS)('a family $family', (journey) => {
  const places = journey.answers.map(({ question }) => question);

  it('is asked just these questions, and gets these outcomes', () => {
    const actor = begin();
    actor.send({ type: 'START' });
    for (const given of journey.answers) {
      expect(placeOf(actor.getSnapshot())).toBe(given.question);
      actor.send({ type: 'ANSWER', ...given });
    }
    expect(placeOf(actor.getSnapshot())).toBe(endOf(journey));
    const results = assess(actor.getSnapshot().context.answers, TODAY);
    const outcomes = Object.fromEntries(results.map(({ service, outcome }) => [service, outcome]));
    expect(outcomes).toMatchObject(journey.outcomes);
  });

  it('comes back the same way, and forward again with the answers kept', () => {
    const actor = walked(journey);
    for (const place of places.toReversed()) {
      actor.send({ type: 'BACK' });
      expect(placeOf(actor.getSnapshot())).toBe(place);
    }
    actor.send({ type: 'BACK' });
    expect(placeOf(actor.getSnapshot())).toBe('intro');
    actor.send({ type: 'START' });
    for (const place of places) {
      expect(placeOf(actor.getSnapshot())).toBe(place);
      actor.send({ type: 'FORWARD' });
    }
    expect(placeOf(actor.getSnapshot())).toBe(endOf(journey));
  });

  it('can look at each answer from the result and keep it, twice over', () => {
    if (endOf(journey) === 'loss') return;
    const actor = walked(journey);
    for (const given of journey.answers) {
      actor.send({ type: 'CHANGE', question: given.question });
      expect(placeOf(actor.getSnapshot())).toBe(given.question);
      actor.send({ type: 'BACK' });
      expect(placeOf(actor.getSnapshot())).toBe('result');
      actor.send({ type: 'CHANGE', question: given.question });
      actor.send({ type: 'ANSWER', ...given });
      expect(placeOf(actor.getSnapshot())).toBe('result');
      expect(actor.getSnapshot().context.dropped).toEqual([]);
    }
  });

  it('is forgotten on starting again', () => {
    const actor = walked(journey);
    actor.send({ type: 'DAY_CHANGED', today: addDays(TODAY, 1) });
    actor.send({ type: 'RESTART' });
    expect(placeOf(actor.getSnapshot())).toBe('intro');
    expect(actor.getSnapshot().context.answers).toEqual({});
  });
});

it('takes every transition of the machine in some journey', () => {
  const states = [screeningMachine.root, ...Object.values(screeningMachine.states)];
  const all = states.flatMap((state) => [...state.transitions.values(), state.always ?? []].flat());
  const never = all
    .filter((transition) => !visited.has(transition))
    .map(({ source, eventType, target }) => `${source.key} ${eventType} ${target?.[0]?.key}`);
  expect(all.length).toBeGreaterThan(60);
  expect(never).toEqual([]);
});

function walked(journey: Journey) {
  const actor = begin();
  actor.send({ type: 'START' });
  for (const given of journey.answers) actor.send({ type: 'ANSWER', ...given });
  return actor;
}
