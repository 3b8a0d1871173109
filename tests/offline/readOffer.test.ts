import { expect, it } from 'vitest';
import { readOffer } from '../../src/offline/askRelease.ts';

const offer = { rules: 'Ab_9-', entry: 'assets/takeOver-x_Y9.js', styles: ['assets/look-1.css'] };

it('an offer is read as it is, without what does not belong to it', () => {
  expect(readOffer({ ...offer, answers: 'anything' })).toEqual(offer);
});

it.each([
  undefined,
  null,
  'release',
  [],
  {},
  { ...offer, rules: '' },
  { ...offer, rules: 7 },
  { ...offer, rules: '<b>' },
  { ...offer, entry: 'https://elsewhere.example/a.js' },
  { ...offer, entry: '//elsewhere.example/a.js' },
  { ...offer, entry: 'assets/../../a.js' },
  { ...offer, entry: 'assets/a.js?b' },
  { ...offer, entry: 'assets/a.css' },
  { ...offer, entry: ['assets/a.js'] },
  { ...offer, entry: 'assets/a.js\nassets/b.js' },
  { ...offer, styles: undefined },
  { ...offer, styles: 'assets/a.css' },
  { ...offer, styles: ['https://elsewhere.example/a.css'] },
  { ...offer, styles: ['assets/a.css', 'assets/a.js'] },
  { ...offer, styles: Array.from({ length: 10 }, () => 'assets/a.css') },
])('%j is no offer', (said) => {
  expect(readOffer(said)).toBeUndefined();
});
