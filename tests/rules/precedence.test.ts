import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { EXPECTING, OLDER_CHILD, inWeek, resultFor } from './families.ts';

describe('precedence: the first that is not met decides', () => {
  // Whoever cannot fit at all is not told about what passes with time.
  it.each<[decisive: string, over: string, answers: Answers]>([
    ['expectingOrInfant.older', 'no worry', { ...OLDER_CHILD, worries: ['nothing'] }],
    [
      'worryInParenthood.none',
      'living elsewhere',
      { ...EXPECTING, worries: ['nothing'], home: 'elsewhere' },
    ],
    [
      'residence.elsewhere',
      'enough support',
      { ...EXPECTING, home: 'elsewhere', support: 'enough' },
    ],
    [
      'supportNotEnough.enough',
      'violence',
      { ...EXPECTING, support: 'enough', acute: ['violence'] },
    ],
    ['noAcuteViolence.now', 'psychosis', { ...EXPECTING, acute: ['psychosis', 'violence'] }],
    [
      'noAcuteSubstanceUse.now',
      'psychosis',
      { ...EXPECTING, acute: ['psychosis', 'substanceUse'] },
    ],
    [
      'noAcutePsychosis.now',
      'an early week',
      { ...EXPECTING, acute: ['psychosis'], pregnancy: inWeek(12) },
    ],
    // What is not met outweighs what is not known, wherever it stands.
    [
      'weekTwenty.early',
      'an unknown worry',
      { ...EXPECTING, worries: ['ratherNotSay'], pregnancy: inWeek(12) },
    ],
    [
      'noAcuteViolence.now',
      'an unknown home',
      { ...EXPECTING, home: 'notSure', acute: ['violence'] },
    ],
    // Of two unknowns the earlier is asked about.
    [
      'worryInParenthood.notSaid',
      'an unknown home',
      { ...EXPECTING, worries: ['ratherNotSay'], home: 'notSure' },
    ],
    [
      'residence.notSure',
      'an unknown week',
      { ...EXPECTING, home: 'notSure', pregnancy: { by: 'notKnown' } },
    ],
  ])('%s over %s', (decisive, _, answers) => {
    expect(resultFor('infantFamilyTherapy', answers)).toMatchObject({
      decisive: { key: decisive },
    });
  });
});
