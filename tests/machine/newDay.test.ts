import { describe, expect, it } from 'vitest';
import { plainDate } from '../../src/rules/plainDate.ts';
import { CRYING_BABY, EXPECTING, born, due, inWeek } from '../rules/families.ts';
import { contextIn, placeIn, walked } from './walking.ts';

const TOMORROW = plainDate('2026-11-23');

describe('when a new day begins', () => {
  it('a week that was said keeps the due date that it meant', () => {
    const actor = walked({ ...EXPECTING, pregnancy: inWeek(20, 3) });
    actor.send({ type: 'DAY_CHANGED', today: TOMORROW });
    // 280 − 143 = 137 days on from 22.11.2026: 8+31+31+28+31 to 31.3.2027, and 8 more.
    expect(contextIn(actor)).toMatchObject({
      today: TOMORROW,
      answers: { ...EXPECTING, pregnancy: due('2027-04-08') },
    });
    expect(placeIn(actor)).toBe('result');
  });

  it('a due date stays', () => {
    const actor = walked(EXPECTING);
    actor.send({ type: 'DAY_CHANGED', today: TOMORROW });
    expect(contextIn(actor).answers).toEqual(EXPECTING);
  });

  it('a week that is not known stays unknown', () => {
    const actor = walked({ ...EXPECTING, pregnancy: { by: 'notKnown' } });
    actor.send({ type: 'DAY_CHANGED', today: TOMORROW });
    expect(contextIn(actor).answers).toEqual({ ...EXPECTING, pregnancy: { by: 'notKnown' } });
  });

  it('a family without a pregnancy gets none', () => {
    const actor = walked(CRYING_BABY);
    actor.send({ type: 'DAY_CHANGED', today: TOMORROW });
    expect(contextIn(actor).answers).toStrictEqual(CRYING_BABY);
    expect(contextIn(actor).today).toBe(TOMORROW);
  });

  it('answers that are no longer asked for are dropped', () => {
    const actor = walked({ ...EXPECTING, situation: 'baby', child: born('2025-11-23') });
    expect(placeIn(actor)).toBe('result');
    actor.send({ type: 'DAY_CHANGED', today: TOMORROW });
    // The child turns one, and is too old for therapy.
    expect(contextIn(actor).answers).toEqual({
      situation: 'baby',
      child: born('2025-11-23'),
      home: 'helsinki',
      worries: ['mood'],
    });
  });

  it('nobody is left standing at a question that is no longer asked', () => {
    const actor = walked({
      situation: 'baby',
      child: born('2025-11-23'),
      home: 'helsinki',
      worries: ['mood'],
    });
    expect(placeIn(actor)).toBe('support');
    actor.send({ type: 'DAY_CHANGED', today: TOMORROW });
    expect(placeIn(actor)).toBe('result');
  });
});
