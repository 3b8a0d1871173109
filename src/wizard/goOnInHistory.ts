type Entry = { visit?: number; depth?: number } | null;

/**
 * Lets the entries that an older release left in the browser's history lead to where they led (see
 * useHistorySteps). Called before the new wizard is mounted; what it gives is called with the depth at
 * which that wizard is, after its effects and before its machine starts, which would else add entries
 * of its own. A wizard at another depth than the old one takes the old entries for the start.
 */
export function goOnInHistory(): (depth: number) => void {
  const before = history.state as Entry;
  let visit: number | undefined;

  function tell(depth: number) {
    const state = { ...(history.state as Entry), visit, depth };
    window.dispatchEvent(new PopStateEvent('popstate', { state }));
  }
  // Registered before the wizard's own, which hears of the entry as if it were one of its own.
  window.addEventListener('popstate', (event) => {
    const state = event.state as Entry;
    if (visit === undefined || state?.visit !== before?.visit) return;
    event.stopImmediatePropagation();
    tell(state?.depth ?? 0);
  });
  return (depth) => {
    if (before?.depth !== depth || visit !== undefined) return;
    visit = (history.state as Entry)?.visit;
    tell(depth);
  };
}
