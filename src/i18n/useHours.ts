import { useTranslation } from 'react-i18next';
import { formatClock, formatWeekdays } from './formatHours.ts';

type Opening = 'always' | { weekdays: readonly number[]; from: string; to: string };

/** Opening hours in words; empty where none are known. */
export function useHours(): (contact: { hours?: Opening | undefined }) => string {
  const { t, i18n } = useTranslation();
  return ({ hours }) => {
    if (hours === undefined) return '';
    if (hours === 'always') return t('hours.always');
    return t('hours.weekly', {
      days: formatWeekdays(hours.weekdays, i18n.language),
      from: formatClock(hours.from),
      to: formatClock(hours.to),
    });
  };
}
