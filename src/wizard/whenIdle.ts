/** In ms: where a browser does not tell when it is idle. */
const A_WHILE = 200;

/** Calls `act` when the page has nothing else to do; gives the way to call that off. */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, A_WHILE);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act);
  return () => cancelIdleCallback(asked);
}
