import { SCROLLING_PART } from './seen.ts';

/** A place before everything, from which Tab goes on: what is focused and removed leaves one. */
export function toTheTop(): void {
  const mark = document.createElement('span');
  mark.tabIndex = -1;
  document.body.prepend(mark);
  mark.focus();
  mark.remove();
  window.scrollTo(0, 0);
  for (const part of document.querySelectorAll(SCROLLING_PART)) part.scrollTo(0, 0);
}
