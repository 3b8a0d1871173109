import { describe, expect, it } from 'vitest';
import { eachText, LANGUAGES } from './eachText.ts';
import { LIMITS } from './limits.ts';
import { measureWords } from './measureWords.ts';
import { sentencesOf } from './sentencesOf.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  const { all, namespaces } = measureWords(language);
  const { longestSentence, meanSentence, lix, longestWord, longerWords } = LIMITS[language];
  const sentences = eachText(language).flatMap(({ key, text }) =>
    sentencesOf(text, language).map((sentence) => ({ key, ...sentence })),
  );

  it(`no sentence or label has more than ${longestSentence} words`, () => {
    expect(sentences.filter(({ words }) => words.length > longestSentence)).toEqual([]);
  });

  it('sentences are short on the whole, and in every namespace', () => {
    expect(all.meanSentence).toBeLessThanOrEqual(meanSentence.ofAll);
    expect(above(meanSentence.ofNamespace, 'meanSentence')).toEqual([]);
  });

  it('long words are few on the whole, and in every namespace', () => {
    expect(all.lix).toBeLessThanOrEqual(lix.ofAll);
    expect(above(lix.ofNamespace, 'lix')).toEqual([]);
  });

  it(`words of more than ${longestWord} letters are those that have no shorter one`, () => {
    const long = sentences
      .flatMap(({ words }) => words.map((word) => word.toLowerCase()))
      .filter((word) => word.length > longestWord);
    const beginnings = Object.keys(longerWords);
    const isNamed = (word: string) => beginnings.some((beginning) => word.startsWith(beginning));
    expect(long.filter((word) => !isNamed(word))).toEqual([]);
    // One that stands nowhere any more goes from the list, too.
    expect(
      beginnings.filter((beginning) => !long.some((word) => word.startsWith(beginning))),
    ).toEqual([]);
  });

  function above(limit: number, figure: 'meanSentence' | 'lix') {
    return Object.entries(namespaces).filter(([, figures]) => figures[figure] > limit);
  }
});
