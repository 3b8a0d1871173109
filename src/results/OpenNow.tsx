import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { openState, type OpenState } from '../catalogue/openNow.ts';
import type { ContactEntry } from '../catalogue/schema.ts';
import { formatClock } from '../i18n/formatHours.ts';
import { useWordsIn } from '../i18n/useWordsIn.ts';
import { kindOf } from '../rules/finnishHolidays.ts';
import { partsOf } from '../rules/plainDate.ts';
import { weekdayOf } from '../rules/weekday.ts';
import { useMinute } from './useMinute.ts';

type Words = TFunction<'opening'>;

type Props = {
  hours: ContactEntry['hours'];
  /** The present time; the same function from one render to the next. */
  now: () => Date;
  /** Whether the online form is another way in, named while the line does not answer. */
  hasForm?: boolean;
};

/** Whether a contact answers now, else when next; nothing where no hours are known. */
export function OpenNow({ hours, ...rest }: Props) {
  const { i18n } = useTranslation();
  const { t } = useWordsIn(i18n.language, 'opening');
  if (hours === undefined || t === undefined) return null;
  // What never changes needs no clock.
  if (hours === 'always') return <span>{t('always')}</span>;
  return <WeeklyLine hours={hours} t={t} {...rest} />;
}

function WeeklyLine({ hours, now, hasForm = false, t }: Props & { t: Words }) {
  const { until, next, holiday } = openState(hours, useMinute(now));
  const sentences = [
    until !== undefined && t('until', { until: formatClock(until) }),
    holiday !== undefined && t(`probablyClosed.${kindOf(holiday)}`, { day: t(`day.${holiday}`) }),
    next !== undefined && nextWords(next, t),
    hasForm && until === undefined && t('form'),
  ];
  return <span>{sentences.filter(Boolean).join(' ')}</span>;
}

function nextWords(
  { day, from: opens, daysAhead }: NonNullable<OpenState['next']>,
  t: Words,
): string {
  const from = formatClock(opens);
  if (daysAhead === 0) return t('next.today', { from });
  if (daysAhead === 1) return t('next.tomorrow', { from });
  const [, month, date] = partsOf(day);
  const weekday = t(`weekday.${weekdayOf(day)}`);
  return t('next.later', { weekday, date: `${date}.${month}`, from });
}
