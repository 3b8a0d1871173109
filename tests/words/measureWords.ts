import { eachText, type Language } from './eachText.ts';
import { sentencesOf, type Sentence } from './sentencesOf.ts';

/** How texts read. Means, shares and LIX are of sentences; the longest are of labels, too. */
export type Figures = {
  sentences: number;
  /** Words of sentences, and how many of them a sentence has. */
  words: number;
  meanSentence: number;
  longestSentence: { words: number; text: string; key: string };
  /** Letters of a word, numbers left out. */
  meanWord: number;
  /** The share of words over six letters, from 0 to 1: LIX's measure of long words. */
  longWords: number;
  /** Words in a sentence + long words in a hundred (Björnsson 1968). */
  lix: number;
  longestWords: readonly { word: string; key: string }[];
};

type Keyed = Sentence & { key: string };

/** The figures of all words of a language, in all and by namespace, for tests and for reports. */
export function measureWords(language: Language): {
  all: Figures;
  namespaces: Readonly<Record<string, Figures>>;
} {
  const texts = eachText(language).map(({ namespace, key, text }) => ({
    namespace,
    sentences: sentencesOf(text, language).map((sentence) => ({ ...sentence, key })),
  }));
  const within = (namespace: string) => texts.filter((text) => text.namespace === namespace);
  const names = [...new Set(texts.map(({ namespace }) => namespace))];
  return {
    all: figuresOf(texts.flatMap(({ sentences }) => sentences)),
    namespaces: Object.fromEntries(
      names.map((name) => [name, figuresOf(within(name).flatMap(({ sentences }) => sentences))]),
    ),
  };
}

/** The figures of some sentences and labels. */
export function figuresOf(pieces: readonly Keyed[]): Figures {
  const sentences = pieces.filter(({ isLabel }) => !isLabel);
  const words = sentences.flatMap((sentence) => sentence.words);
  const lengths = words.map(lettersIn).filter((letters) => letters > 0);
  const meanSentence = share(words.length, sentences.length);
  const longWords = share(lengths.filter((letters) => letters > 6).length, words.length);
  return {
    sentences: sentences.length,
    words: words.length,
    meanSentence,
    longestSentence: longestSentence(pieces),
    meanWord: share(
      lengths.reduce((sum, letters) => sum + letters, 0),
      lengths.length,
    ),
    longWords,
    lix: meanSentence + 100 * longWords,
    longestWords: longestWords(pieces),
  };
}

function longestSentence(pieces: readonly Keyed[]): Figures['longestSentence'] {
  const [longest] = pieces.toSorted((one, other) => other.words.length - one.words.length);
  const { words = [], text = '', key = '' } = longest ?? {};
  return { words: words.length, text, key };
}

function longestWords(pieces: readonly Keyed[]): Figures['longestWords'] {
  const keyOf = new Map(pieces.flatMap(({ words, key }) => words.map((word) => [word, key])));
  return [...keyOf]
    .map(([word, key]) => ({ word, key }))
    .filter(({ word }) => lettersIn(word) > 0)
    .toSorted((one, other) => lettersIn(other.word) - lettersIn(one.word))
    .slice(0, 10);
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
