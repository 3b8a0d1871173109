import { useTranslation } from 'react-i18next';
import { openState, type OpenState } from '../catalogue/openNow.ts';
import type { ContactEntry } from '../catalogue/schema.ts';
import { formatClock } from '../i18n/formatHours.ts';
import { kindOf } from '../rules/finnishHolidays.ts';
import { partsOf } from '../rules/plainDate.ts';
import { weekdayOf } from '../rules/weekday.ts';
import { useMinute } from './useMinute.ts';

type Props = {
  hours: ContactEntry['hours'];
  /** The present time; the same function from one render to the next. */
  now: () => Date;
  /** Whether the online form is another way in, named while the line does not answer. */
  hasForm?: boolean;
};

/** Whether a contact answers now, else when next; nothing where no hours are known. */
export function OpenNow({ hours, ...rest }: Props) {
  const { t } = useTranslation('opening');
  if (hours === undefined) return null;
  // What never changes needs no clock.
  return hours === 'always' ? <span>{t('always')}</span> : <WeeklyLine hours={hours} {...rest} />;
}

function WeeklyLine({ hours, now, hasForm = false }: Props) {
  const { t } = useTranslation('opening');
  const nextWords = useNextWords();
  const { until, next, holiday } = openState(hours, useMinute(now));
  const sentences = [
    until !== undefined && t('until', { until: formatClock(until) }),
    holiday !== undefined && t(`probablyClosed.${kindOf(holiday)}`, { day: t(`day.${holiday}`) }),
    next !== undefined && nextWords(next),
    hasForm && until === undefined && t('form'),
  ];
  return <span>{sentences.filter(Boolean).join(' ')}</span>;
}

function useNextWords(): (next: NonNullable<OpenState['next']>) => string {
  const { t } = useTranslation('opening');
  return ({ day, from: opens, daysAhead }) => {
    const from = formatClock(opens);
    if (daysAhead === 0) return t('next.today', { from });
    if (daysAhead === 1) return t('next.tomorrow', { from });
    const [, month, date] = partsOf(day);
    const weekday = t(`weekday.${weekdayOf(day)}`);
    return t('next.later', { weekday, date: `${date}.${month}`, from });
  };
}
