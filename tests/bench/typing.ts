import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../tools/findChromium.ts';
import { LAUNCH } from '../chromium/launchOptions.ts';
import { addBareInput, pressAndMeasure } from './keyLatency.ts';
import type { Latency } from './latency.ts';
import { openSlowPage } from './openSlowPage.ts';
import { serveSite } from './servedSite.ts';
import { ANSWERED_BEFORE, BARE, roundOf, type Kind } from './typingKeys.ts';
import { findSlowness, tableOf } from './typingReport.ts';

/** Of which the first only warms up. */
const ROUNDS = 11;

const site = await serveSite();
const browser = await chromium.launch({ ...LAUNCH, executablePath: await findChromium() });
try {
  const latencies = await measure(await openSlowPage(browser, new URL('fi/neuvola/', site.url)));
  console.log(tableOf(latencies));
  const slowness = findSlowness(latencies);
  for (const sentence of slowness) console.error(sentence);
  if (slowness.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await site.close();
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
