import { once } from 'node:events';
import type { Page } from 'playwright-core';

/** The neutral site that a person lands on; no test goes out to the real one. */
export const EXIT = 'https://www.ilmatieteenlaitos.fi/';

/**
 * Stands in for it, and answers only when told, so that the page that is being left can still be
 * looked at.
 */
export async function holdExit(page: Page): Promise<{ release: () => void }> {
  const gate = new AbortController();
  await page.route(`${EXIT}**`, async (route) => {
    if (!gate.signal.aborted) await once(gate.signal, 'abort');
    await route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' });
  });
  return { release: () => gate.abort() };
}
