import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/formatDate.ts';
import { daysBetween } from '../rules/plainDate.ts';
import { NEAR_DAYS, type WindowDates } from '../rules/windowDates.ts';
import { shownWindow, type WindowProps } from './shownWindow.ts';

/** Both edges of the time in which a service can begin, in words; nothing where there is none. */
export function WindowText(props: WindowProps) {
  const { t } = useTranslation('window');
  const dates = shownWindow(props);
  if (dates === undefined) return null;
  const { birth, closes, daysLeft: count } = dates;
  const date = formatDate(closes);
  if (dates.born) {
    return (
      <>
        <p>{count > NEAR_DAYS ? t('closes', { date }) : <strong>{near()}</strong>}</p>
        {birth.endsWith('-02-29') && <p>{t('leapDay', { birth: formatDate(birth), date })}</p>}
      </>
    );
  }
  return (
    <>
      <Opening {...dates} today={props.today} />
      <p>{t('closesAbout', { date })}</p>
    </>
  );

  function near() {
    return count === 1 ? t('closesTomorrow', { date }) : t('closesIn', { date, count });
  }
}

type OpeningProps = Pick<WindowDates & { born: false }, 'mayAskFrom' | 'opens'> &
  Pick<WindowProps, 'today'>;

function Opening({ mayAskFrom, opens, today }: OpeningProps) {
  const { t } = useTranslation('window');
  const untilOpen = daysBetween(today, opens);
  const untilAsk = daysBetween(today, mayAskFrom);
  const date = formatDate(opens);
  if (untilOpen < 0) return <p>{t('opened', { date })}</p>;
  const opening = untilOpen === 0 ? 'opensToday' : untilOpen === 1 ? 'opensTomorrow' : 'opens';
  const asking = untilAsk <= 0 ? 'mayAskNow' : untilAsk === 1 ? 'mayAskTomorrow' : 'mayAsk';
  return (
    <p>
      <strong>{t(opening, { date })}</strong>
      {untilOpen > 0 && ` ${t(asking, { date: formatDate(mayAskFrom) })}`}
    </p>
  );
}
