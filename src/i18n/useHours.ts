import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatClock, formatWeekdays } from './formatHours.ts';

type Opening = 'always' | { weekdays: readonly number[]; from: string; to: string };
type HoursText = (contact: { hours?: Opening | undefined }) => string;

/** Opening hours in words; empty where none are known. */
export function useHours(): HoursText {
  const { t } = useTranslation();
  return hoursBy(t);
}

/** The same in the language of a `t`. */
export function hoursBy(t: TFunction): HoursText {
  return ({ hours }) => {
    if (hours === undefined) return '';
    if (hours === 'always') return t('hours.always');
    return t('hours.weekly', {
      days: formatWeekdays(hours.weekdays, (weekday) => t(`hours.day.${weekday as 1}`)),
      from: formatClock(hours.from),
      to: formatClock(hours.to),
    });
  };
}
