import type { i18n, ResourceLanguage } from 'i18next';

/** The words of pages that are made when the site is built; no browser ever loads them. */
const files = import.meta.glob<ResourceLanguage[string]>(
  '../../locales/*/{accessibility,listing,privacy,rules,safety}.json',
  { eager: true, import: 'default' },
);

/** Adds to an instance the words of these pages in its language. */
export function addPageWords(instance: i18n): void {
  for (const [path, words] of Object.entries(files)) {
    const [language, file = ''] = path.split('/').slice(-2);
    if (language !== instance.language) continue;
    instance.addResourceBundle(instance.language, file.replace('.json', ''), words);
  }
}
