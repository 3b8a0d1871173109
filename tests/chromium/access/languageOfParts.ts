import { DOCUMENTS } from '../../../src/catalogue/documents.ts';
import type { DocumentEntry } from '../../../src/catalogue/schema.ts';
import { LANGUAGES, wordsIn, type Language } from '../../wizard/localeWords.ts';

const VOCABULARY = new Map(LANGUAGES.map((language) => [language, vocabularyOf(language)]));

/** Titles of documents by their language; those of the City's register are in Finnish. */
const TITLES = Object.values<DocumentEntry>(DOCUMENTS).map(({ title, language = 'fi' }) => ({
  words: title,
  language,
}));

/**
 * Texts that do not say which language they are in: judged by which of our languages has more of their
 * words, and by the titles that we cite. Names that are the same in several say nothing.
 */
export function languageFaults(texts: readonly { text: string; language: string }[]): string[] {
  return texts.flatMap(({ text, language }) => {
    const own = shareOf(text, language as Language);
    const other = LANGUAGES.find((one) => one !== language && shareOf(text, one) > own + 0.4);
    const title = TITLES.find((one) => one.language !== language && text.includes(one.words));
    const spoken = other ?? title?.language;
    return spoken === undefined ? [] : [`“${text.slice(0, 60)}” is ${spoken}, not ${language}`];
  });
}

/** How many of its words a language has. */
function shareOf(text: string, language: Language): number {
  const words = tokensOf(text);
  const known = words.filter((word) => VOCABULARY.get(language)?.has(word));
  return words.length === 0 ? 0 : known.length / words.length;
}

function vocabularyOf(language: Language): Set<string> {
  return new Set(tokensOf(JSON.stringify(Object.values(wordsIn(language)).map(valuesOf))));
}

function valuesOf(words: unknown): unknown[] {
  return typeof words === 'object' && words !== null
    ? Object.values(words).flatMap(valuesOf)
    : [words];
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
