import type { TFunction } from 'i18next';
import { TimelineShape } from './TimelineShape.tsx';
import type { Mark } from './timelineMarks.ts';

type Props = { marks: readonly Mark[]; t: TFunction<'dates'> };

const LINE = '3em';
/** Where labels stand, by row. */
const BASELINES = ['1em', '4.9em', '6.3em'] as const;

/**
 * The line with its points. Lengths are shares of the width and of the text size, so that words keep
 * their size on every screen and grow with the reader's own.
 */
export function TimelinePicture({ marks, t }: Props) {
  const [asks, opens] = [startOf('mayAsk'), startOf('opens') ?? startOf('birth')];
  return (
    <svg
      className="tuki-timeline__picture"
      role="img"
      aria-label={[t('timeline.label'), ...marks.map(({ id }) => t(`timeline.names.${id}`))].join(
        '. ',
      )}
      width="100%"
      height={marks.some(({ row }) => row === 2) ? '6.8em' : '5.4em'}
    >
      <line x1="0" x2="100%" y1={LINE} y2={LINE} />
      {asks && <line className="tuki-timeline__ask" x1={asks} x2={opens} y1={LINE} y2={LINE} />}
      <line className="tuki-timeline__open" x1={opens} x2="100%" y1={LINE} y2={LINE} />
      {marks.map(({ id, at, anchor, row }) => (
        <g key={id} className={`tuki-timeline__${row === 0 ? 'today' : 'day'}`}>
          {row === 2 && <line x1={percent(at)} x2={percent(at)} y1={LINE} y2="5.3em" />}
          <svg x={percent(at)} y={row === 0 ? '2em' : LINE} overflow="visible">
            <TimelineShape mark={id} />
          </svg>
          <text x={percent(at)} y={BASELINES[row]} textAnchor={anchor}>
            {t(`timeline.short.${id}`)}
          </text>
        </g>
      ))}
    </svg>
  );

  function startOf(start: Mark['id']) {
    const mark = marks.find(({ id }) => id === start);
    return mark && percent(mark.at);
  }
}

function percent(at: number): string {
  return `${Math.round(at * 1000) / 10}%`;
}
