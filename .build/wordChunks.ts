import { LATE } from '../src/i18n/lateNamespaces.ts';

/** In the first script, or in that of the clinic page. */
const AT_HAND = ['atHand', 'nurse', 'record'];
const WORDS = new RegExp(`/locales/(\\w+)/(?!${[...AT_HAND, ...LATE].join('|')})`);

/** The words of each language in a file of its own, but for those that are fetched apart. */
export const wordChunks = {
  debugName: 'the words of each language',
  name: (id: string) => WORDS.exec(id)?.[1]?.replace(/^/, 'words-'),
};
