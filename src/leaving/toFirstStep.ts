import { entryIn } from './entry.ts';

/** A traversal that takes longer than this, in ms, is not waited for. */
const PATIENCE = 300;

/**
 * Goes back to the first of the page's own entries in the history, so that what replaces it is what
 * Back finds; then goes on. Entries hold their depth (see useHistorySteps); a page without them
 * goes on at once.
 */
export function toFirstStep(then: () => void): void {
  const { depth = 0 } = entryIn(history.state);
  if (depth === 0) {
    then();
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    then();
  };
  window.addEventListener('popstate', once, { once: true });
  setTimeout(once, PATIENCE);
  history.go(-depth);
}
