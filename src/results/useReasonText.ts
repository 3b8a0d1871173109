import { useTranslation } from 'react-i18next';
import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import { formatDate, formatGestation } from '../i18n/formatDate.ts';

/** A reason of a result in words, with its dates and weeks. */
export function useReasonText(): (reason: ServiceReason, result: ServiceResult) => string {
  const { t } = useTranslation('reasons');
  return ({ key, gestation }, { window }) =>
    t(key, {
      week: gestation === undefined ? '' : formatGestation(gestation),
      mayAskFrom: formatDate(window?.mayAskFrom ?? ''),
      opens: formatDate(window?.opens ?? ''),
      closes: formatDate(window?.closes ?? ''),
    });
}
