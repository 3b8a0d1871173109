import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ServiceReason, ServiceResult } from '../catalogue/assess.ts';
import { formatDate, formatGestation } from '../i18n/formatDate.ts';

type ReasonText = (reason: ServiceReason, result: ServiceResult) => string;

/** A reason of a result in words, with its dates and weeks. */
export function useReasonText(): ReasonText {
  const { t } = useTranslation('reasons');
  return reasonTextBy(t);
}

/** The same in the language of a `t`. */
export function reasonTextBy(t: TFunction<'reasons'>): ReasonText {
  return ({ key, gestation }, { window }) =>
    t(key, {
      week: gestation === undefined ? '' : formatGestation(gestation),
      mayAskFrom: formatDate(window?.mayAskFrom ?? ''),
      opens: formatDate(window?.opens ?? ''),
      closes: formatDate(window?.closes ?? ''),
    });
}
