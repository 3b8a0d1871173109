/** A page that has just been loaded again is not loaded once more, whatever the worker says. */
const JUST_NOW = 10_000;

/** The pages beside the wizard hold no answers: one with older rules is simply loaded anew. */
async function follow(): Promise<void> {
  const { followReleases } = await import('./followReleases.ts');
  await followReleases(import.meta.env.BASE_URL, async () => {
    const [loading] = performance.getEntriesByType('navigation');
    const isReloaded = (loading as PerformanceNavigationTiming | undefined)?.type === 'reload';
    if (!isReloaded || performance.now() > JUST_NOW) location.reload();
  });
}

void follow();
