import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../chromium/executable.ts';
import { LAUNCH } from '../chromium/launch.ts';
import { addBareInput, pressAndMeasure, type Latency } from './keyLatency.ts';
import { serveSite } from './servedSite.ts';
import { ANSWERED_BEFORE, BARE, roundOf, type Kind } from './typingKeys.ts';
import { findSlowness, tableOf } from './typingReport.ts';

/** How much slower than this machine the one that is measured for is. */
const SLOW_DOWN = 4;
/** Of which the first only warms up. */
const ROUNDS = 11;

const site = await serveSite();
const browser = await chromium.launch({ ...LAUNCH, executablePath: await findChromium() });
try {
  const latencies = await measure(await openClinic(browser));
  console.log(tableOf(latencies));
  const slowness = findSlowness(latencies);
  for (const sentence of slowness) console.error(sentence);
  if (slowness.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await site.close();
}

/** The clinic page, slowed down, by the real clock: Playwright's would replace its frames. */
async function openClinic(chromiumBrowser: Browser): Promise<Page> {
  const context = await chromiumBrowser.newContext({
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(new URL('fi/neuvola/', site.url).href);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  return page;
}

async function measure(page: Page): Promise<Record<Kind, Latency[]>> {
  await addBareInput(page);
  for (const { selector, key } of ANSWERED_BEFORE) {
    await page.locator(selector).first().focus();
    await page.keyboard.press(key);
  }
  await page.locator(`#${BARE}`).pressSequentially('20+3');
  const latencies: Record<Kind, Latency[]> = { typed: [], chosen: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, press] of roundOf(round).entries()) {
      const latency = await pressAndMeasure(page, press, ((index % 8) + round / ROUNDS) / 8);
      if (round > 0) latencies[press.kind].push(latency);
    }
  }
  return latencies;
}
