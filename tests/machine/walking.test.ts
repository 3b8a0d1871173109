import { describe, expect, it } from 'vitest';
import { TODAY } from '../journeys.ts';
import { EXPECTING } from '../rules/families.ts';
import { contextIn, opened, placeIn, walked } from './walking.ts';

const AT_FIRST = {
  answers: {},
  today: TODAY,
  heading: 'on',
  changing: null,
  dropped: [],
  before: null,
};

it('knows nothing of anyone at first', () => {
  const actor = opened();
  expect(placeIn(actor)).toBe('intro');
  expect(contextIn(actor)).toEqual(AT_FIRST);
});

it('knows nothing again after a restart, whatever was answered and changed', () => {
  const actor = walked(EXPECTING);
  actor.send({ type: 'CHANGE', question: 'home' });
  actor.send({ type: 'ANSWER', question: 'home', answer: 'elsewhere' });
  actor.send({ type: 'CHANGE', question: 'worries' });
  actor.send({ type: 'RESTART' });
  expect(placeIn(actor)).toBe('intro');
  expect(contextIn(actor)).toEqual(AT_FIRST);
});

describe('a question without an answer', () => {
  it('is not passed by going forward', () => {
    const actor = opened();
    actor.send({ type: 'START' });
    actor.send({ type: 'FORWARD' });
    expect(placeIn(actor)).toBe('situation');
  });
});

describe('turning round in the middle', () => {
  it('goes back over questions that are not asked', () => {
    const actor = atHome();
    expect(placeIn(actor)).toBe('home');
    actor.send({ type: 'BACK' });
    expect(placeIn(actor)).toBe('pregnancy');
  });

  it('goes on over them again, with the answer that was given', () => {
    const actor = atHome();
    actor.send({ type: 'BACK' });
    actor.send({ type: 'FORWARD' });
    expect(placeIn(actor)).toBe('home');
    expect(contextIn(actor).heading).toBe('on');
  });

  it('goes on over them with another answer', () => {
    const actor = atHome();
    actor.send({ type: 'BACK' });
    actor.send({ type: 'ANSWER', question: 'pregnancy', answer: { by: 'notKnown' } });
    expect(placeIn(actor)).toBe('home');
    expect(contextIn(actor).heading).toBe('on');
  });

  it('heads on from the introduction, however one came back to it', () => {
    const actor = atHome();
    for (const place of ['pregnancy', 'situation', 'intro']) {
      actor.send({ type: 'BACK' });
      expect(placeIn(actor)).toBe(place);
    }
    actor.send({ type: 'START' });
    expect(placeIn(actor)).toBe('situation');
    expect(contextIn(actor).heading).toBe('on');
  });
});

/** Before 42+0 a family that expects is asked neither about a birth nor about a child. */
function atHome() {
  return walked({ situation: 'expecting', pregnancy: EXPECTING.pregnancy });
}
