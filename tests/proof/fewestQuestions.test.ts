import { expect, it } from 'vitest';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import type { QuestionId } from '../../src/rules/answers.ts';
import type { Known } from './classes.ts';
import { anyOrder, fewestQuestions, itsOrder } from './fewestQuestions.ts';
import { askedInVain } from './inVain.ts';
import { settling } from './settled.ts';

const at = (id: QuestionId) => QUESTION_IDS.indexOf(id);

/** Made-up rules: who gets enough support is told one thing, the others by their home. */
function bySupportThenHome(known: Known): string | undefined {
  if (known[at('support')] === 1) return 'enough';
  if (known[at('support')] === 0 || known[at('home')] === 0) return undefined;
  return `home ${known[at('home')]}`;
}

it('in any order the question that settles most comes first', () => {
  // Support has three classes of answers; in two of them home is asked as well.
  expect(fewestQuestions(bySupportThenHome, anyOrder)).toBeCloseTo(1 + 2 / 3, 9);
});

it('in its own order home comes first, and support always after it', () => {
  expect(fewestQuestions(bySupportThenHome, itsOrder)).toBe(2);
});

it('nothing is asked when nothing can differ', () => {
  expect(fewestQuestions(() => 'the same', itsOrder)).toBe(0);
});

it('an order in which it cannot be settled has no least', () => {
  expect(fewestQuestions(bySupportThenHome, (index) => index !== at('home'))).toBe(Infinity);
});

it('a question is asked in vain where all its answers are told the same', () => {
  const settled = settling();
  const elsewhere = QUESTION_IDS.map((id) => (id === 'situation' ? 4 : id === 'home' ? 3 : 0));
  // Whose youngest is older and who lives elsewhere: no referral can matter, whatever the worries.
  const places = [
    { known: elsewhere, asks: at('referral') },
    { known: elsewhere, asks: at('worries') },
  ];
  expect(askedInVain(settled, places)).toEqual([places[0]]);
});
