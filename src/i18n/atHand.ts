import type fi from '../../locales/fi/atHand.json';
import { SOURCE_LANGUAGE } from './languages.ts';

type AtHand = typeof fi;

/** What can be said in every language when its words do not load: small, and always at hand. */
const languages = import.meta.glob<AtHand>('./*/atHand.json', {
  base: '../../locales',
  eager: true,
  import: 'default',
});

/** The words at hand in a language, in Finnish when even those are missing. */
export function atHandIn(language: string): AtHand {
  const words =
    languages[`./${language}/atHand.json`] ?? languages[`./${SOURCE_LANGUAGE}/atHand.json`];
  if (words === undefined) throw new Error('locales/fi/atHand.json is missing');
  return words;
}
