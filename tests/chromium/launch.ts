import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Fonts } from '../fonts/broughtFonts.ts';
import { seeingOnly } from '../fonts/seeingOnly.ts';
import { DISABLED_FEATURES } from './disabledFeatures.ts';

type LaunchOptions = {
  /** As people's browsers do: pages that are left stay in memory for Back. */
  backForwardCache?: boolean;
  /** Which of the fonts that the tests bring stands for Arial: with its widths, or wider. */
  fonts?: Fonts;
};

export function launchChromium(
  executablePath: string,
  { backForwardCache = false, fonts = 'narrow' }: LaunchOptions = {},
): Promise<Browser> {
  return chromium.launch({
    ...LAUNCH,
    executablePath,
    env: seeingOnly(fonts),
    ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
  });
}

/** How every Chromium is started. */
export const LAUNCH = {
  env: seeingOnly('narrow'),
  // Root, most containers and some Linux desktops cannot start it; only our own page is opened.
  chromiumSandbox: false,
  args: [
    // A browser that speaks to nobody but the page: every request seen is the page's own.
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
  ],
};

type PageOptions = {
  /** Within the site, for example `sv/`. */
  path?: string;
  width?: number;
  height?: number;
  /** The moment that the page takes for now. */
  clock?: Date | string;
  /** Where the browser believes to be. */
  timeZone?: string;
  /** With the service worker, whose answers `page.route` does not see. */
  hasWorker?: boolean;
  /** Done before the page is opened, such as standing in for a file. */
  prepare?: (page: Page) => Promise<unknown>;
  /** How far the page must be. */
  waitUntil?: 'load' | 'commit';
};

/** What a page asked for and complained about, in order, from its first request on. */
export type Seen = { requests: string[]; consoleErrors: string[]; pageErrors: string[] };

export type OpenedPage = { page: Page; context: BrowserContext; seen: Seen };

/** A page of the built site in a context of its own: no cookie or storage from another test. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const { path = '', width = 1280, height = 900, clock, timeZone = 'Europe/Helsinki' } = options;
  const { hasWorker = false, prepare, waitUntil = 'load' } = options;
  const context = await browser.newContext({
    locale: 'fi-FI',
    timezoneId: timeZone,
    viewport: { width, height },
    serviceWorkers: hasWorker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const seen = record(page);
  if (clock !== undefined) await page.clock.setFixedTime(clock);
  await prepare?.(page);
  await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil });
  return { page, context, seen };
}

export function record(page: Page): Seen {
  const seen: Seen = { requests: [], consoleErrors: [], pageErrors: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => seen.pageErrors.push(error.message));
  return seen;
}
