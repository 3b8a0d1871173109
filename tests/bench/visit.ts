import type { Browser, Page } from 'playwright-core';
import { watchQuestions } from './watchQuestions.ts';

/** What one visit took: ms, but for `shift` and `bytes`. */
export type Visit = {
  visible: number;
  responds: number;
  next: number;
  blocking: number;
  shift: number;
  bytes: number;
  scriptBytes: number;
};

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOW_DOWN = 4;

/** Opens the first question as somebody new, answers it in haste, and the second one at leisure. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const line = await slowedDown(page);
  const told: { what: string; at: number }[] = [];
  await page.exposeFunction('tellBench', (what: string, at: number) => told.push({ what, at }));
  // tsx gives functions their names by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchQuestions);

  await page.goto(url, { waitUntil: 'commit' });
  await seen('question 2');
  // Not asked of the page: what a driver puts into it to be told would be counted as the page's own.
  await seen('taken over');
  await page.waitForLoadState('networkidle');
  const { blocking, shift } = await page.evaluate(() => window.benched);
  await page.evaluate(() => window.answerNext());
  await seen('question 3');
  await context.close();

  const at = (what: string) => told.find((one) => one.what === what)?.at ?? Number.NaN;
  return {
    visible: at('question 1') - at('start'),
    responds: at('question 2') - at('start'),
    next: at('question 3') - at('pressed'),
    blocking,
    shift,
    ...line,
  };

  async function seen(what: string) {
    const patience = performance.now() + 30_000;
    while (!told.some((one) => one.what === what)) {
      if (performance.now() > patience) {
        const shown = await page.locator('h1').innerText();
        throw new Error(`${url} never came to ${what}: ${shown}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Slows a page down, and counts the bytes that it is sent. */
async function slowedDown(page: Page) {
  const devTools = await page.context().newCDPSession(page);
  const line = { bytes: 0, scriptBytes: 0 };
  const scripts = new Set<string>();
  devTools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    line.bytes += encodedDataLength;
    if (scripts.has(requestId)) line.scriptBytes += encodedDataLength;
  });
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  return line;
}
