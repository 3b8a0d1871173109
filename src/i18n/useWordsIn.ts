import type { FlatNamespace } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNamespace } from './createI18n.ts';

/**
 * Words of one namespace in a language that need not be the page's, loaded when they are not at
 * hand. `t` is absent until they are; `failed` says that they could not be had.
 */
export function useWordsIn<Namespace extends FlatNamespace>(
  language: string,
  namespace: Namespace,
) {
  const { i18n } = useTranslation();
  const [, setLoaded] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const isLoaded = i18n.hasResourceBundle(language, namespace);
  useEffect(() => {
    if (isLoaded) return undefined;
    // Words that come late, after another choice, change nothing on the screen.
    let isWanted = true;
    addNamespace(i18n, language, namespace).then(
      () => isWanted && setLoaded(language),
      () => isWanted && setFailed(language),
    );
    return () => {
      isWanted = false;
    };
  }, [i18n, language, namespace, isLoaded]);
  return {
    t: isLoaded ? i18n.getFixedT(language, namespace) : undefined,
    failed: !isLoaded && failed === language,
  };
}
