import { entryIn, stateWith } from '../leaving/entry.ts';

/**
 * Lets the entries that an older release left in the browser's history lead to where they led (see
 * useHistorySteps). Called before the new wizard is mounted; what it gives is called with the depth at
 * which that wizard is, after its effects and before its machine starts, which would else add entries
 * of its own. A wizard at another depth than the old one takes the old entries for the start.
 */
export function goOnInHistory(): (depth: number) => void {
  const before = entryIn(history.state);
  let visit: number | undefined;

  function tell(depth: number) {
    const state = stateWith({ ...(visit === undefined ? {} : { visit }), depth });
    window.dispatchEvent(new PopStateEvent('popstate', { state }));
  }
  // Registered before the wizard's own, which hears of the entry as if it were one of its own.
  window.addEventListener('popstate', (event) => {
    const found = entryIn(event.state);
    if (visit === undefined || found.visit !== before.visit) return;
    event.stopImmediatePropagation();
    tell(found.depth ?? 0);
  });
  return (depth) => {
    if (before.depth !== depth || visit !== undefined) return;
    visit = entryIn(history.state).visit;
    tell(depth);
  };
}
