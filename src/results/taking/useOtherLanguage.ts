import type { i18n } from 'i18next';
import { useState } from 'react';
import { createI18n } from '../../i18n/createI18n.ts';

export type OtherLanguage = ReturnType<typeof useOtherLanguage>;

/** A second language for the worker, loaded when it is chosen; `failed` when it cannot be had. */
export function useOtherLanguage() {
  const [other, setOther] = useState<i18n>();
  const [failed, setFailed] = useState<string>();
  async function choose(language: string) {
    setFailed(undefined);
    if (language === '') return setOther(undefined);
    try {
      setOther(await createI18n(language));
    } catch {
      setOther(undefined);
      setFailed(language);
    }
  }
  return { other, failed, choose };
}
