import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/rules/answers.ts';
import { EXPECTING, resultFor } from './families.ts';

// A5 names three obstacles in one clause; K2 reads them as three separate things, and the Swedish
// text says that only the acute phase of each counts (K3).
describe.each([
  ['violence', 'noAcuteViolence'],
  ['substanceUse', 'noAcuteSubstanceUse'],
  ['psychosis', 'noAcutePsychosis'],
] as const)('%s', (acute, criterion) => {
  it.each<[outcome: string, verdict: string, code: string, Answer<'acute'> | undefined]>([
    // K4: an obstacle to the work at the moment, not to the family.
    ['notRightNow', 'notMet', 'now', [acute]],
    // K3: earlier, in treatment or stable stays possible; "tell them when you call".
    ['apply', 'met', 'earlier', ['earlier']],
    ['apply', 'met', 'notNow', ['none']],
    // K3: what is not said stays possible.
    ['apply', 'unknown', 'notSaid', ['ratherNotSay']],
    ['apply', 'unknown', 'notSaid', undefined],
  ])('makes therapy %s and is %s (%s) when they say %j', (outcome, verdict, code, told) => {
    const result = resultFor('infantFamilyTherapy', { ...EXPECTING, acute: told });
    expect(result.outcome).toBe(outcome);
    expect(result.reasons).toContainEqual(
      expect.objectContaining({ criterion, verdict, key: `${criterion}.${code}` }),
    );
  });

  it('is no obstacle when it is over and something else is going on', () => {
    const other = acute === 'violence' ? 'psychosis' : 'violence';
    const result = resultFor('infantFamilyTherapy', { ...EXPECTING, acute: [other, 'earlier'] });
    expect(result.outcome).toBe('notRightNow');
    expect(result.reasons).toContainEqual(
      expect.objectContaining({ criterion, verdict: 'met', key: `${criterion}.earlier` }),
    );
  });

  it('is an obstacle also when it is ticked beside "earlier"', () => {
    const family = { ...EXPECTING, acute: [acute, 'earlier' as const] };
    expect(resultFor('infantFamilyTherapy', family)).toMatchObject({
      outcome: 'notRightNow',
      decisive: { key: `${criterion}.now` },
    });
  });

  // K28, D1: Baby blues states no exclusion; C and B state none either.
  it.each([
    'babyBlues',
    'familyWork',
    'babyOccupationalTherapy',
    'maternityAndChildHealthClinic',
    'socialCounselling',
  ] as const)('changes nothing for %s', (service) => {
    const family = { ...EXPECTING, worries: ['mood' as const, 'everydayLife' as const] };
    expect(resultFor(service, { ...family, acute: [acute] })).toEqual(resultFor(service, family));
  });
});

it('gives violence first when all three are going on', () => {
  const all = { ...EXPECTING, acute: ['psychosis', 'substanceUse', 'violence'] as const };
  expect(resultFor('infantFamilyTherapy', { ...all, acute: [...all.acute] })).toMatchObject({
    outcome: 'notRightNow',
    decisive: { key: 'noAcuteViolence.now' },
  });
});

it('says "rather not say" the same as no answer, and never blocks what "none" opens', () => {
  const outcomes = [['none'], ['ratherNotSay'], undefined].map(
    (acute) =>
      resultFor('infantFamilyTherapy', { ...EXPECTING, acute: acute as Answer<'acute'> }).outcome,
  );
  expect(outcomes).toEqual(['apply', 'apply', 'apply']);
});
