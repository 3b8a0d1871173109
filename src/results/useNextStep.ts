import type { i18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';

type Next = Pick<ServiceResult, 'service' | 'outcome'>;

/** What to do now, in words, for an outcome that has a step of its own. */
export function useNextStep(): (result: Next) => string {
  const { i18n: words } = useTranslation();
  return (result) => nextStepIn(words, result);
}

/** The same in the language of an instance. */
export function nextStepIn(words: i18n, { service, outcome }: Next): string {
  const { next } = words.getResource(words.language, 'services', service) as {
    next: Partial<Record<typeof outcome, string>>;
  };
  return next[outcome] ?? '';
}
