import { countShifts } from './countShifts.ts';
import { EXIT } from './exit.ts';
import { leaveAtOnce } from './leaveAtOnce.ts';

/**
 * Leaves when a link with `data-leave` is followed or Shift is pressed three times, wherever on the
 * page and whatever has become of the rest of its script. The link carries the words.
 */
export function watchForLeaving(): () => void {
  function follow(event: MouseEvent) {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target.closest('[data-leave]') === null) return;
    event.preventDefault();
    leave();
  }
  document.addEventListener('click', follow, true);
  const stop = countShifts(document, {
    onCount: (left) => tell(left === 2 ? 'pressTwice' : 'pressOnce', 3 - left),
    onExpired: () => tell('stayed', 0),
    onThree: leave,
  });
  return () => {
    stop();
    document.removeEventListener('click', follow, true);
  };
}

function leave(): void {
  const link = leaveLink();
  const { leaving = '', stuck = '' } = link?.dataset ?? {};
  leaveAtOnce({ exit: link?.href ?? EXIT, words: { leaving, stuck } });
}

/** Says how many presses are still to come, and shows it for those who see. */
function tell(what: 'pressTwice' | 'pressOnce' | 'stayed', pressed: number): void {
  const link = leaveLink();
  const news = document.querySelector('[data-leave-news]');
  if (link === null || news === null) return;
  link.dataset['pressed'] = String(pressed);
  news.textContent = link.dataset[what] ?? '';
}

function leaveLink(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('a[data-leave]');
}
