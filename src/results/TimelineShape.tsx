import type { MarkId } from './timelineMarks.ts';

const PATHS: Record<MarkId, string> = {
  today: 'M1 3h14L8 14z',
  mayAsk: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  opens: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  due: 'M8 2l6 6-6 6-6-6z',
  birth: 'M8 1l7 7-7 7-7-7z',
  closes: 'M6 0h4v16H6z',
  closesAbout: 'M6 0h4v16H6z',
};
/** What may shift, or is only a "may", is an outline. */
const HOLLOW: readonly MarkId[] = ['mayAsk', 'due'];

type Props = { mark: MarkId };

/** The sign of one point of a timeline, on the line and in the list: told by shape, never by colour. */
export function TimelineShape({ mark }: Props) {
  return (
    <svg
      className={HOLLOW.includes(mark) ? 'tuki-timeline__hollow' : 'tuki-timeline__solid'}
      viewBox="0 0 16 16"
      x="-.5em"
      y="-.5em"
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[mark]} />
    </svg>
  );
}
