import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/createI18n.ts';
import { pathIn } from '../i18n/languages.ts';

/**
 * Changes the language in place: the question and the answers stay. `failed` names a language whose
 * words did not load.
 */
export function useLanguage(base: string) {
  const { i18n } = useTranslation();
  const [failed, setFailed] = useState<string>();
  async function change(language: string) {
    try {
      await switchLanguage(i18n, language);
      document.documentElement.lang = language;
      history.replaceState(history.state, '', pathIn(language, base));
      setFailed(undefined);
    } catch {
      setFailed(language);
    }
  }
  return { language: i18n.language, failed, change };
}
