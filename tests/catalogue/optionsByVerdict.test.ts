import { expect, it } from 'vitest';
import { optionsByVerdict } from '../../src/catalogue/optionsByVerdict.ts';

it('reads a home as A6, K8 and K9 do', () => {
  expect(optionsByVerdict('residence')).toEqual({
    met: ['helsinki'],
    unknown: ['moving', 'notSure'],
    notMet: ['elsewhere'],
  });
});

it('reads worries as B5 does', () => {
  expect(optionsByVerdict('babySigns')).toEqual({
    met: ['crying', 'sleepOrEating', 'senses'],
    unknown: ['ratherNotSay'],
    notMet: [
      'mood',
      'bond',
      'pregnancyOrBirth',
      'everydayLife',
      'parenting',
      'olderChild',
      'somethingElse',
      'nothing',
    ],
  });
});

it('reads what is acute as A5 and K3 do', () => {
  expect(optionsByVerdict('noAcutePsychosis')).toEqual({
    met: ['earlier', 'none'],
    unknown: ['ratherNotSay'],
    notMet: ['psychosis'],
  });
});

it('leaves a loss out, which ends the questions', () => {
  expect(optionsByVerdict('babyBorn')).toEqual({
    met: ['baby', 'both'],
    unknown: [],
    notMet: ['expecting', 'older'],
  });
});

it('has none for a question that is answered with a date', () => {
  expect(optionsByVerdict('weekTwenty')).toBeUndefined();
});
