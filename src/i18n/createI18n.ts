import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import { loadNamespace, loadWords } from './words.ts';

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

/** Loads the words of a language into a running instance, which keeps its own until changed. */
export async function addLanguage(instance: i18n, language: string): Promise<void> {
  if (instance.hasResourceBundle(language, 'page')) return;
  const resources = await loadWords(language);
  for (const [namespace, words] of Object.entries(resources[language] ?? {})) {
    instance.addResourceBundle(language, namespace, words);
  }
}

/** Loads one namespace of a language into a running instance. */
export async function addNamespace(instance: i18n, language: string, namespace: string) {
  if (instance.hasResourceBundle(language, namespace)) return;
  instance.addResourceBundle(language, namespace, await loadNamespace(language, namespace));
}
