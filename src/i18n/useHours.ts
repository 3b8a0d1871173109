import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatClock, formatWeekdays } from './formatHours.ts';

type Opening = 'always' | { weekdays: readonly number[]; from: string; to: string };
type HoursText = (contact: { hours?: Opening | undefined }) => string;

/** Opening hours in words; empty where none are known. */
export function useHours(): HoursText {
  const { t, i18n } = useTranslation();
  return hoursBy(t, i18n.language);
}

/** The same in the language of a `t`. */
export function hoursBy(t: TFunction, language: string): HoursText {
  return ({ hours }) => {
    if (hours === undefined) return '';
    if (hours === 'always') return t('hours.always');
    return t('hours.weekly', {
      days: formatWeekdays(hours.weekdays, language),
      from: formatClock(hours.from),
      to: formatClock(hours.to),
    });
  };
}
