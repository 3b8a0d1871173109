import type fi from '../../locales/fi/outage.json';
import { SOURCE_LANGUAGE } from './languages.ts';

type Outage = typeof fi;

/** What can be said in every language when its words do not load: small, and always at hand. */
const outages = import.meta.glob<Outage>('../../locales/*/outage.json', {
  eager: true,
  import: 'default',
});

/** The outage words of a language, in Finnish when even those are missing. */
export function outageIn(language: string): Outage {
  const words =
    outages[`../../locales/${language}/outage.json`] ??
    outages[`../../locales/${SOURCE_LANGUAGE}/outage.json`];
  if (words === undefined) throw new Error('locales/fi/outage.json is missing');
  return words;
}
