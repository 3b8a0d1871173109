import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from './eachText.ts';
import { figuresOf, measureWords } from './measureWords.ts';
import { sentencesOf } from './sentencesOf.ts';

const measured = (text: string) =>
  figuresOf(sentencesOf(text, 'sv').map((sentence) => ({ key: 'tea', ...sentence })));

it('counts as one would by hand', () => {
  // Two sentences of 4 and 3 words, one of them lent, and a label. Letters: 2 + 3 + 7 + 3, 3 + 8.
  expect(measured('Vi har kakorna här. Och {{x}} saftglas.\nEn hemlighetsfull kanna')).toEqual({
    sentences: 2,
    words: 7,
    meanSentence: 3.5,
    longestSentence: { words: 4, text: 'Vi har kakorna här.', key: 'tea' },
    meanWord: 26 / 6,
    longWords: 2 / 7,
    lix: 3.5 + 200 / 7,
    longestWords: [
      { word: 'hemlighetsfull', key: 'tea' },
      { word: 'saftglas', key: 'tea' },
      { word: 'kakorna', key: 'tea' },
      { word: 'kanna', key: 'tea' },
      { word: 'har', key: 'tea' },
      { word: 'här', key: 'tea' },
      { word: 'Och', key: 'tea' },
      { word: 'Vi', key: 'tea' },
      { word: 'En', key: 'tea' },
    ],
  });
});

it('calls a word long from seven letters on', () => {
  expect(measured('Kanna skedar.').longWords).toBe(0);
  expect(measured('Kannorna.').longWords).toBe(1);
});

it('finds nothing in nothing', () => {
  expect(measured('')).toMatchObject({ sentences: 0, words: 0, meanSentence: 0, lix: 0 });
});

it('every language is measured', () => {
  const folders = readdirSync(new URL('../../locales/', import.meta.url));
  expect(folders.toSorted()).toEqual(LANGUAGES.toSorted());
});

it.each(LANGUAGES)('in %s the whole is its namespaces', (language) => {
  const { all, namespaces } = measureWords(language);
  const figures = Object.values(namespaces);
  expect(figures.reduce((count, { sentences }) => count + sentences, 0)).toBe(all.sentences);
  expect(figures.reduce((count, { words }) => count + words, 0)).toBe(all.words);
  expect(all.words).toBeGreaterThan(4000);
});
