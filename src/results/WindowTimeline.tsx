import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/formatDate.ts';
import { useWordsIn } from '../i18n/useWordsIn.ts';
import { shownWindow, type WindowProps } from './shownWindow.ts';
import { timelineMarks } from './timelineMarks.ts';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineShape } from './TimelineShape.tsx';

/** Where a family is now between the edges of a window: a line, and its days as a list. */
export function WindowTimeline(props: WindowProps) {
  const { i18n } = useTranslation();
  const { t } = useWordsIn(i18n.language, 'dates');
  const dates = shownWindow(props);
  if (dates === undefined || t === undefined) return null;
  const marks = timelineMarks(dates, props.today);
  return (
    <div className="tuki-timeline">
      <TimelinePicture marks={marks} t={t} />
      <ol className="tuki-timeline__days">
        {marks.map(({ id, date }) => (
          <li key={id} aria-current={id === 'today' ? 'date' : undefined}>
            <TimelineShape mark={id} />
            <div>
              <span className="tuki-timeline__date">{formatDate(date)}</span>{' '}
              <span className="tuki-timeline__name">{t(`timeline.names.${id}`)}</span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
