import { useTranslation } from 'react-i18next';
import type { ErrorKey } from './errorKey.ts';

/** A message from a schema to words in the person's language. */
export function useErrorText(): (message: string | undefined) => string | undefined {
  const { t } = useTranslation('errors');
  return (message) => (message === undefined ? undefined : t(message as ErrorKey));
}
