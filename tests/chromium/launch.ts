import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { IS_EVERY } from '../breadth.ts';
import type { Fonts } from '../fonts/broughtFonts.ts';
import { seeingOnly } from '../fonts/seeingOnly.ts';
import { LAUNCH } from './launchOptions.ts';
import { newPage, takePage, type EmptyPage } from './restingPages.ts';
import { NOON } from './walk.ts';

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
    args: [...LAUNCH.args, ...ONE_PROCESS],
    executablePath,
    env: seeingOnly(fonts),
    ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
  });
}

/** A process for all pages, instead of a new one for each, which costs a third of the time. */
const ONE_PROCESS = IS_EVERY
  ? []
  : ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

const running = new Map<boolean, Promise<Browser>>();

/** The Chromium that all files of a worker share; it ends with the worker. */
export function sharedChromium({ backForwardCache = false }: LaunchOptions = {}): Promise<Browser> {
  const launched =
    running.get(backForwardCache) ?? launchChromium(inject('chromiumPath'), { backForwardCache });
  running.set(backForwardCache, launched);
  return launched;
}

type PageOptions = {
  /** Within the site, for example `sv/`. */
  path?: string;
  width?: number;
  height?: number;
  /** The moment that the page takes for now. */
  clock?: string;
  /** Where the browser believes to be. */
  timeZone?: string;
  /** Done before the page is opened, such as standing in for a file. */
  prepare?: (page: Page) => Promise<unknown>;
  /** How far the page must be. */
  waitUntil?: 'load' | 'commit';
};

export type OptionsAlone = PageOptions & {
  /** Whether the clock goes on from there, and can be put forward. */
  isRunning?: boolean;
  /** With the service worker, whose answers `page.route` does not see. */
  hasWorker?: boolean;
};

/** What a page asked for and complained about, in order, from its first request on. */
export type Seen = { requests: string[]; consoleErrors: string[]; pageErrors: string[] };

export type OpenedPage = EmptyPage & { seen: Seen };

/**
 * A page of the built site, empty before but perhaps used: with the routes and listeners of its test
 * alone. What else would stay with a page or its context needs `openAlone`: scripts that run first,
 * permissions, settings of its protocol.
 */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const { clock = NOON, timeZone } = options;
  const empty = await takePage(browser, { clock, timeZone });
  return { ...empty, seen: await arrive(empty.page, options) };
}

export type OpenedAlone = OpenedPage & { context: BrowserContext };

/** A page in a context of its own: no cookie, storage or file from another test. */
export async function openAlone(
  browser: Browser,
  options: OptionsAlone = {},
): Promise<OpenedAlone> {
  const { timeZone, clock = NOON, isRunning = false, hasWorker = false } = options;
  const serviceWorkers = hasWorker ? 'allow' : 'block';
  const empty = await newPage(browser, { clock, timeZone, isRunning }, { serviceWorkers });
  return { ...empty, seen: await arrive(empty.page, options) };
}

async function arrive(page: Page, options: PageOptions): Promise<Seen> {
  const { path = '', width = 1280, height = 900, prepare, waitUntil = 'load' } = options;
  await page.setViewportSize({ width, height });
  const seen = record(page);
  await prepare?.(page);
  await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil });
  return seen;
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
