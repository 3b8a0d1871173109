import type { Browser, CDPSession, Page } from 'playwright-core';

export type Heap = { after100: number; after200: number };

/** The size of the page's heap in bytes, after a hundred walks to the end and back, and a hundred more. */
export async function measureHeap(browser: Browser, url: string): Promise<Heap> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await page.goto(new URL('../', url).href);
  await page.waitForLoadState('networkidle');
  await walk(page, 100);
  const after100 = await heapOf(devTools);
  await walk(page, 100);
  const after200 = await heapOf(devTools);
  await context.close();
  return { after100, after200 };
}

/** From the start to a result and back to the start, so many times. */
async function walk(page: Page, times: number): Promise<void> {
  for (let left = times; left > 0; left -= 1) {
    await page.locator('main button').last().click();
    for (const answer of ['older', 'helsinki', 'nothing', 'none']) {
      const option = page.locator(`form input[value="${answer}"]`);
      if ((await option.count()) === 0) continue;
      await option.check();
      await page.locator('form button[type=submit]').click();
    }
    await page.locator('.tuki-answers').waitFor({ state: 'attached' });
    await page.locator('main button').last().click();
    await page.locator('button[data-step=start]').waitFor();
  }
}

async function heapOf(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize;
}
