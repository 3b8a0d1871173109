import type { Language } from './eachText.ts';

/** A sentence or a label, with its words; a label ends without a full stop and is no sentence. */
export type Sentence = { text: string; words: readonly string[]; isLabel: boolean };

/** Placeholders and words lent from another key stand for one word, which has no letters here. */
const LENT = /\{\{.*?\}\}|\$t\(.*?\)/g;
const ENDED = /[.?!…][”"’)]*$/;

/** The sentences of a text, as the rules of Unicode for the language part them and their words. */
export function sentencesOf(text: string, language: Language): Sentence[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...sentences.segment(text.replaceAll(LENT, '0'))]
    .map(({ segment }) => segment.trim())
    .filter((segment) => /\p{L}/u.test(segment))
    .map((segment) => ({
      text: segment,
      words: wordsIn(segment, language),
      isLabel: !ENDED.test(segment),
    }));
}

function wordsIn(sentence: string, language: Language): string[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return [...words.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
