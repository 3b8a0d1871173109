import { countShifts } from './countShifts.ts';

/** The link that leaves, with the words that go with it; absent when nothing of ours is left. */
type LeaveLink = HTMLAnchorElement | null;

/**
 * Calls `leave` when a link with `data-leave` below `root` is followed, or Shift is pressed three
 * times wherever on the page, whatever has become of the rest of the script. Gives the way to stop.
 */
export function watchForLeaving(
  root: Document | ShadowRoot,
  leave: (link: LeaveLink) => void,
): () => void {
  const link = () => root.querySelector<HTMLAnchorElement>('a[data-leave]');

  function follow(event: Event) {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target.closest('[data-leave]') === null) return;
    event.preventDefault();
    leave(link());
  }
  /** Says how many presses are still to come, and shows it for those who see. */
  function tell(what: 'pressTwice' | 'pressOnce' | 'stayed', pressed: number) {
    const news = root.querySelector('[data-leave-news]');
    const shown = link();
    if (shown === null || news === null) return;
    shown.dataset['pressed'] = String(pressed);
    news.textContent = shown.dataset[what] ?? '';
  }

  root.addEventListener('click', follow, true);
  const stop = countShifts(document, {
    onCount: (left) => tell(left === 2 ? 'pressTwice' : 'pressOnce', 3 - left),
    onExpired: () => tell('stayed', 0),
    onThree: () => leave(link()),
  });
  return () => {
    stop();
    root.removeEventListener('click', follow, true);
  };
}
