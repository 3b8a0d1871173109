import type { i18n } from 'i18next';
import { useRef, useState } from 'react';
import { addNamespace, createI18n } from '../../i18n/createI18n.ts';

export type OtherLanguage = ReturnType<typeof useOtherLanguage>;

/** A second language for the worker, loaded when it is chosen; `failed` when it cannot be had. */
export function useOtherLanguage() {
  const [other, setOther] = useState<i18n>();
  const [failed, setFailed] = useState<string>();
  // Words that come late do not undo a later choice.
  const wanted = useRef('');
  async function choose(language: string) {
    wanted.current = language;
    setFailed(undefined);
    const words = language === '' ? undefined : await wordsToTake(language).catch(() => null);
    if (wanted.current !== language) return;
    setOther(words ?? undefined);
    if (words === null) setFailed(language);
  }
  return { other, failed, choose };
}

/** The words of a language, with those of what is taken along. Rejects when they cannot be had. */
async function wordsToTake(language: string): Promise<i18n> {
  const words = await createI18n(language);
  await addNamespace(words, language, 'taking');
  return words;
}
