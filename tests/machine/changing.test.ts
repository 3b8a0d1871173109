import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/rules/plainDate.ts';
import { CRYING_BABY, EXPECTING, born, due } from '../rules/families.ts';
import { contextIn, placeIn, walked } from './walking.ts';

describe('an answer changed from the result', () => {
  it('leads back to the result, and says which other answers no longer count', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'CHANGE', question: 'home' });
    expect(placeIn(actor)).toBe('home');
    expect(contextIn(actor)).toMatchObject({ changing: 'home', before: EXPECTING, dropped: [] });

    // Elsewhere therapy cannot fit, and it alone asks about support and what is acute.
    actor.send({ type: 'ANSWER', question: 'home', answer: 'elsewhere' });
    expect(placeIn(actor)).toBe('result');
    expect(contextIn(actor)).toEqual({
      answers: {
        situation: 'expecting',
        pregnancy: EXPECTING.pregnancy,
        home: 'elsewhere',
        worries: ['mood'],
      },
      today: '2026-11-22',
      heading: 'on',
      changing: null,
      dropped: ['support', 'acute'],
      before: EXPECTING,
    });
  });

  it('forgets at the next change what the last one made moot', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'CHANGE', question: 'home' });
    actor.send({ type: 'ANSWER', question: 'home', answer: 'elsewhere' });
    actor.send({ type: 'CHANGE', question: 'worries' });
    expect(contextIn(actor).dropped).toEqual([]);
    expect(contextIn(actor).before).toMatchObject({ home: 'elsewhere' });
  });

  it('stops at a question that it opens, and passes those that are answered', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'CHANGE', question: 'worries' });
    actor.send({ type: 'ANSWER', question: 'worries', answer: ['mood', 'olderChild'] });
    expect(placeIn(actor)).toBe('referral');
    expect(contextIn(actor).changing).toBe('worries');
    actor.send({ type: 'ANSWER', question: 'referral', answer: 'notYet' });
    expect(placeIn(actor)).toBe('result');
    expect(contextIn(actor)).toMatchObject({ changing: null, dropped: [] });
  });

  it('adds up what becomes moot on the way', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'CHANGE', question: 'situation' });
    actor.send({ type: 'ANSWER', question: 'situation', answer: 'baby' });
    expect(placeIn(actor)).toBe('child');
    expect(contextIn(actor).dropped).toEqual(['pregnancy']);
    // A child who turned one today is too old for therapy.
    actor.send({ type: 'ANSWER', question: 'child', answer: born('2025-11-22') });
    expect(placeIn(actor)).toBe('result');
    expect(contextIn(actor).dropped).toEqual(['pregnancy', 'support', 'acute']);
  });

  it('is an ordinary walk again after Back from a question that it opened', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'CHANGE', question: 'worries' });
    actor.send({ type: 'ANSWER', question: 'worries', answer: ['mood', 'olderChild'] });
    actor.send({ type: 'BACK' });
    expect(placeIn(actor)).toBe('support');
    expect(contextIn(actor).changing).toBeNull();
    actor.send({ type: 'FORWARD' });
    expect(placeIn(actor)).toBe('referral');
  });

  it('is left by Back while another answer is still wanted: to the question before', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'CHANGE', question: 'situation' });
    actor.send({ type: 'ANSWER', question: 'situation', answer: 'both' });
    expect(placeIn(actor)).toBe('child');
    // In week 25 nobody is asked whether the baby is born.
    actor.send({ type: 'BACK' });
    expect(placeIn(actor)).toBe('pregnancy');
    actor.send({ type: 'FORWARD' });
    expect(placeIn(actor)).toBe('child');
  });

  it('is left by Back at a question that a new day has opened meanwhile', () => {
    // 42+0 today, so that tomorrow the birth is asked about.
    const actor = walked({ ...EXPECTING, pregnancy: due('2026-11-08') });
    actor.send({ type: 'CHANGE', question: 'home' });
    actor.send({ type: 'DAY_CHANGED', today: plainDate('2026-11-23') });
    expect(placeIn(actor)).toBe('home');
    actor.send({ type: 'BACK' });
    expect(placeIn(actor)).toBe('birth');
  });

  it('can be none that was not given', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'CHANGE', question: 'referral' });
    expect(placeIn(actor)).toBe('result');
    expect(contextIn(actor)).toMatchObject({ changing: null, before: null });
  });

  it('passes on onwards after Back from the result', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'BACK' });
    actor.send({ type: 'FORWARD' });
    actor.send({ type: 'CHANGE', question: 'pregnancy' });
    expect(placeIn(actor)).toBe('pregnancy');
    expect(contextIn(actor).heading).toBe('on');
  });
});

describe('an answer changed on the way', () => {
  it('says nothing of answers that it makes moot: no result rested on them', () => {
    const actor = walked(CRYING_BABY);
    for (const place of ['acute', 'referral', 'support', 'worries', 'home']) {
      actor.send({ type: 'BACK' });
      expect(placeIn(actor)).toBe(place);
    }
    actor.send({ type: 'ANSWER', question: 'home', answer: 'elsewhere' });
    expect(placeIn(actor)).toBe('worries');
    expect(contextIn(actor)).toMatchObject({ dropped: [], changing: null, before: null });
    expect(Object.keys(contextIn(actor).answers)).toEqual([
      'situation',
      'child',
      'home',
      'worries',
    ]);
  });
});
