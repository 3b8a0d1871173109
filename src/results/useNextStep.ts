import { useTranslation } from 'react-i18next';
import type { ServiceResult } from '../catalogue/assess.ts';

/** What to do now, in words, for an outcome that has a step of its own. */
export function useNextStep(): (result: ServiceResult) => string {
  const { i18n } = useTranslation();
  return ({ service, outcome }) => {
    const { next } = i18n.getResource(i18n.language, 'services', service) as {
      next: Partial<Record<typeof outcome, string>>;
    };
    return next[outcome] ?? '';
  };
}
