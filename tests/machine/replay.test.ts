import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { replay, type ScreeningSnapshot } from '../../src/machine/replay.ts';
import { screeningMachine } from '../../src/machine/screening.machine.ts';
import type { ScreeningEvent } from '../../src/machine/screening.setup.ts';
import { depthOf, placeOf, questionAt } from '../../src/machine/screening.view.ts';
import { addDays } from '../../src/rules/plainDate.ts';
import { JOURNEYS, TODAY, type Journey } from '../journeys.ts';
import { randomFrom } from '../random.ts';
import { seedOfRun } from '../seed.ts';
import { randomEvent } from './randomEvent.ts';

const SEED = seedOfRun();

/** What a wizard at this place would hand over. */
function heldAt(snapshot: ScreeningSnapshot) {
  const { answers, today, changing } = snapshot.context;
  return { answers, today, changing, place: placeOf(snapshot) as string };
}

function startedActor() {
  return createActor(screeningMachine, { input: { today: TODAY } }).start();
}

function walk({ answers }: Pick<Journey, 'answers'>, ...more: ScreeningEvent[]): ScreeningSnapshot {
  const actor = startedActor();
  actor.send({ type: 'START' });
  for (const given of answers) actor.send({ type: 'ANSWER', ...given });
  for (const event of more) actor.send(event);
  return actor.getSnapshot();
}

/** The place, the answers and the number of steps; and how it goes on. */
function lookOf(snapshot: ScreeningSnapshot) {
  const actor = createActor(screeningMachine, { input: { today: TODAY }, snapshot }).start();
  const events: ScreeningEvent[] = [{ type: 'FORWARD' }, { type: 'BACK' }, { type: 'BACK' }];
  const onwards = events.map((event) => {
    actor.send(event);
    return placeOf(actor.getSnapshot());
  });
  return { ...heldAt(snapshot), depth: depthOf(snapshot), onwards };
}

describe.each(JOURNEYS)('a family $family', ({ answers }) => {
  const counts = [...answers.keys()];
  const back: ScreeningEvent[] = [...answers, 'start'].map(() => ({ type: 'BACK' }));
  const walks: [string, ScreeningSnapshot][] = [
    ...counts.map((count): [string, ScreeningSnapshot] => [
      `with ${count} answers`,
      walk({ answers: answers.slice(0, count) }),
    ]),
    ['at the end', walk({ answers })],
    ...back.map((_, index): [string, ScreeningSnapshot] => [
      `${index + 1} steps back`,
      walk({ answers }, ...back.slice(0, index + 1)),
    ]),
    ...answers.map(({ question }): [string, ScreeningSnapshot] => [
      `changing ${question}`,
      walk({ answers }, { type: 'CHANGE', question }),
    ]),
  ];

  it.each(walks)('is where it was %s', (_, snapshot) => {
    const { snapshot: replayed, dropped } = replay(heldAt(snapshot), TODAY);
    expect(lookOf(replayed)).toEqual(lookOf(snapshot));
    expect(dropped).toEqual([]);
  });
});

it('random walks on one day lead to where they led', () => {
  for (let seed = SEED; seed < SEED + 3_000; seed += 1) {
    const random = randomFrom(seed);
    const actor = startedActor();
    for (let left = random.between(1, 25); left > 0; left -= 1) {
      const event = randomEvent(random, actor.getSnapshot());
      if (event.type !== 'DAY_CHANGED') actor.send(event);
    }
    const held = heldAt(actor.getSnapshot());
    expect(heldAt(replay(held, TODAY).snapshot), `SEED=${seed}`).toEqual(held);
  }
});

it('random walks over many days keep every answer and lead no further', () => {
  for (let seed = SEED; seed < SEED + 3_000; seed += 1) {
    const random = randomFrom(seed);
    const actor = startedActor();
    for (let left = random.between(1, 25); left > 0; left -= 1) {
      actor.send(randomEvent(random, actor.getSnapshot()));
    }
    const before = actor.getSnapshot();
    const { snapshot, dropped } = replay(heldAt(before), before.context.today);
    expect(snapshot.context.answers, `SEED=${seed}`).toEqual(before.context.answers);
    expect(dropped).toEqual([]);
    expect(rank(placeOf(snapshot)), `SEED=${seed}`).toBeLessThanOrEqual(rank(placeOf(before)));
  }
});

/** How far along a place is. */
function rank(place: string): number {
  const index = QUESTION_IDS.findIndex((id) => id === place);
  return place === 'intro' ? -1 : index < 0 ? QUESTION_IDS.length : index;
}

describe('what another release cannot read', () => {
  const [week25] = JOURNEYS as readonly [Journey];
  const done = heldAt(walk(week25));

  it('is asked as if for the first time when it was being changed', () => {
    const answers = { ...done.answers, home: 'onTheMoon' };
    const { snapshot } = replay({ ...done, place: 'home', changing: 'home', answers }, TODAY);
    expect(placeOf(snapshot)).toBe('home');
    expect(snapshot.context.changing).toBeNull();
  });

  it('is asked again, and the answers after it stay', () => {
    const answers = { ...done.answers, home: 'onTheMoon' };
    const { snapshot, dropped } = replay({ ...done, answers }, TODAY);
    expect(placeOf(snapshot)).toBe('home');
    expect(dropped).toEqual(['home']);
    expect(snapshot.context.answers).toEqual({ ...done.answers, home: undefined });
  });

  it('is dropped when it is no longer asked', () => {
    const answers = { ...done.answers, referral: 'given' };
    const { snapshot, dropped } = replay({ ...done, answers }, TODAY);
    expect(placeOf(snapshot)).toBe('result');
    expect(dropped).toEqual(['referral']);
    expect(snapshot.context.answers).toEqual(done.answers);
  });

  it.each([
    ['a place that is no more', { ...done, place: 'somewhere' }, 'result'],
    ['a place that is not asked', { ...done, place: 'referral' }, 'support'],
    ['an answer to nothing', { ...done, answers: { ...done.answers, more: 1 } }, 'result'],
    ['no answers at all', { ...done, answers: {} }, 'situation'],
    ['a day that is none', { ...done, today: 'tomorrow' }, 'result'],
    ['a change of nothing', { ...done, changing: 'somewhere' }, 'result'],
    ['a change at the result', { ...done, changing: 'home' }, 'result'],
  ])('%s', (_, held, place) => {
    const { snapshot } = replay(held, TODAY);
    expect(placeOf(snapshot)).toBe(place);
    expect(snapshot.context.changing).toBeNull();
    expect(snapshot.status).toBe('active');
  });

  it('properties of every object are no answers', () => {
    const answers = JSON.parse('{"__proto__":{"home":"helsinki"},"situation":"baby"}') as object;
    const { snapshot } = replay({ ...done, answers: { ...answers } }, TODAY);
    expect(snapshot.context.answers).toEqual({ situation: 'baby' });
  });
});

it('a week that was said yesterday is a week and a day today', () => {
  const answers = {
    situation: 'expecting',
    pregnancy: { by: 'week', weeks: 20, days: 3 },
  } as const;
  const held = { answers, today: TODAY as string, place: 'home', changing: null };
  const { snapshot } = replay(held, addDays(TODAY, 1));
  expect(snapshot.context.today).toBe(addDays(TODAY, 1));
  // 20+3 on 22.11.2026 is 137 days before the due date.
  expect(snapshot.context.answers.pregnancy).toEqual({ by: 'dueDate', dueDate: '2027-04-08' });
  expect(questionAt(placeOf(snapshot))).toBe('home');
});
