import type { i18n, ResourceLanguage } from 'i18next';
import { addNamespace, createI18n } from '../../../src/i18n/createI18n.ts';

const files = import.meta.glob<ResourceLanguage[string]>('../../../locales/*/{proof,rules}.json', {
  eager: true,
  import: 'default',
});

/** The words of a language with those of the report. */
export async function reportWords(language: string): Promise<i18n> {
  const words = await createI18n(language);
  await addNamespace(words, language, 'readings');
  await addNamespace(words, language, 'sources');
  for (const [path, bundle] of Object.entries(files)) {
    const [code, file = ''] = path.split('/').slice(-2);
    if (code === language) words.addResourceBundle(code, file.replace('.json', ''), bundle);
  }
  return words;
}
