import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLanguage } from '../i18n/createI18n.ts';

/**
 * Changes the language in place: the question and the answers stay. `failed` names a language whose
 * words did not load. `addressIn` gives the address of this page in a language.
 */
export function useLanguage(addressIn: (language: string) => string) {
  const { i18n } = useTranslation();
  const [failed, setFailed] = useState<string>();
  // Words that come late do not undo a later choice.
  const wanted = useRef(i18n.language);
  async function change(language: string) {
    wanted.current = language;
    try {
      await addLanguage(i18n, language);
      if (wanted.current !== language) return;
      await i18n.changeLanguage(language);
      document.documentElement.lang = language;
      history.replaceState(history.state, '', addressIn(language));
      setFailed(undefined);
    } catch {
      if (wanted.current === language) setFailed(language);
    }
  }
  return { language: i18n.language, failed, change };
}
