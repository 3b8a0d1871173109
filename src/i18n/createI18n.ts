import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import { loadWords } from './words.ts';

/** One i18next instance per mount, so that two on a page do not share a language. */
export async function createI18n(language: string): Promise<i18n> {
  const resources = await loadWords(language);
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources,
    fallbackLng: false,
    defaultNS: 'page',
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Changes the language of a running instance; it stays as it was when the words do not load. */
export async function switchLanguage(instance: i18n, language: string): Promise<void> {
  if (!instance.hasResourceBundle(language, 'page')) {
    const resources = await loadWords(language);
    for (const [namespace, words] of Object.entries(resources[language] ?? {})) {
      instance.addResourceBundle(language, namespace, words);
    }
  }
  await instance.changeLanguage(language);
}
