/** A page that has just been loaded again is not loaded once more, whatever the worker says. */
const JUST_NOW = 10_000;

/** Loads the page again, for one that holds no answers. */
export function loadAnew(): void {
  const [loading] = performance.getEntriesByType('navigation');
  const isReloaded = (loading as PerformanceNavigationTiming | undefined)?.type === 'reload';
  if (!isReloaded || performance.now() > JUST_NOW) location.reload();
}
