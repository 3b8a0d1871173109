// `npm run shots`: pictures of every kind of screen, for people who review how it looks.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveSite } from '../bench/servedSite.ts';
import { findChromium } from '../tools/findChromium.ts';
import { LAUNCH } from '../chromium/launchOptions.ts';
import { NOON } from '../chromium/walk.ts';
import { gridPage, type Shot } from './gridPage.ts';
import type { ShownLanguage } from './outcomeShown.ts';
import { SCENES, type Scene } from './scenes.ts';

const FOLDER = fileURLToPath(new URL('../../shots/', import.meta.url));
/** A small phone, a tablet and a desktop. */
const WIDTHS = [360, 768, 1280];

const site = await serveSite();
const browser = await chromium.launch({ ...LAUNCH, executablePath: await findChromium() });
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const shots: Shot[] = [];
  for (const scene of SCENES) {
    const languages = Object.keys(scene.paths) as ShownLanguage[];
    const taken = await Promise.all(languages.map((one) => shoot(browser, scene, one)));
    shots.push(...taken.flat());
    console.log(scene.caption);
  }
  writeFileSync(join(FOLDER, 'index.html'), gridPage(shots));
  console.log(`\n${shots.length} pictures are in shots/, side by side in shots/index.html.`);
} finally {
  await browser.close();
  await site.close();
}

/** The same screen in every width, so that nothing but the width differs. */
async function shoot(
  chromiumBrowser: Browser,
  scene: Scene,
  language: ShownLanguage,
): Promise<Shot[]> {
  const context = await chromiumBrowser.newContext({
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  await page.goto(new URL(scene.paths[language] ?? '', site.url).href);
  await scene.go(page, language);
  const shots: Shot[] = [];
  for (const width of WIDTHS) {
    const file = `${language}-${width}-${scene.name}.png`;
    await settle(page, width);
    await page.screenshot({ path: join(FOLDER, file), fullPage: true, animations: 'disabled' });
    shots.push({ scene, language, width, file });
  }
  await context.close();
  return shots;
}

/** In this width, from the top, with all that comes late. */
async function settle(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForLoadState('networkidle');
}
