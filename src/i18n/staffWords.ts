import type { i18n, ResourceLanguage } from 'i18next';
import type nurse from '../../locales/fi/nurse.json';
import { LANGUAGES, pathIn, SOURCE_LANGUAGE } from './languages.ts';

/** The words of the clinic page, and of what a family takes along, at hand as soon as its script is. */
const files = import.meta.glob<ResourceLanguage[string]>(
  '../../locales/*/{nurse,record,taking}.json',
  {
    eager: true,
    import: 'default',
  },
);

const words = Object.entries(files).map(([path, tree]) => {
  const [language = '', file = ''] = path.split('/').slice(-2);
  return { language, namespace: file.replace('.json', ''), tree };
});

/** The languages in which the staff works, Finnish first. */
export const STAFF_LANGUAGES = LANGUAGES.filter((code) =>
  words.some(({ language, namespace }) => language === code && namespace === 'nurse'),
);

/** Adds the words of the clinic page to an instance, in every language that they are in. */
export function addStaffWords(instance: i18n): void {
  for (const { language, namespace, tree } of words) {
    instance.addResourceBundle(language, namespace, tree);
  }
}

/** The path of the clinic page in a language; in Finnish where the staff has no such language. */
export function clinicAddress(language: string, base: string): string {
  const own = STAFF_LANGUAGES.includes(language) ? language : SOURCE_LANGUAGE;
  const found = words.find((one) => one.language === own && one.namespace === 'nurse');
  const { slug } = (found?.tree ?? {}) as typeof nurse;
  return `${pathIn(own, base)}${slug}/`;
}
