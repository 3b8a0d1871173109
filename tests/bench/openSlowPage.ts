import type { Browser, Page } from 'playwright-core';
import { addLatencySince } from './latency.ts';

/** How much slower than this machine the one that is measured for is. */
const SLOW_DOWN = 4;

/**
 * A page as wide as a clinic's, slowed down once it is there, by the real clock: Playwright's would
 * replace its frames.
 */
export async function openSlowPage(
  browser: Browser,
  url: URL,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(addLatencySince);
  await prepare?.(page);
  await page.goto(url.href);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  return page;
}
