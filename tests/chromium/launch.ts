import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { IS_EVERY } from '../breadth.ts';
import type { Fonts } from '../fonts/broughtFonts.ts';
import { seeingOnly } from '../fonts/seeingOnly.ts';
import { PATIENCE } from '../patience.ts';
import { LAUNCH } from './launchOptions.ts';
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
  /** Whether the clock goes on from there, and can be put forward. */
  isRunning?: boolean;
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

export type OpenedPage = {
  page: Page;
  context: BrowserContext;
  seen: Seen;
  /** Closes it, whatever it still waits for. */
  close: () => Promise<void>;
};

/** A page of the built site in a context of its own: no cookie or storage from another test. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const { path = '', width = 1280, height = 900, clock = NOON, isRunning = false } = options;
  const { timeZone, hasWorker = false, prepare, waitUntil = 'load' } = options;
  const context = await newContext(browser, {
    ...(timeZone === undefined ? {} : { timezoneId: timeZone }),
    viewport: { width, height },
    serviceWorkers: hasWorker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const seen = record(page);
  if (isRunning) await page.clock.install({ time: clock });
  else await page.clock.setFixedTime(clock);
  await prepare?.(page);
  await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil });
  return { page, context, seen, close: () => closeAll(context) };
}

/** A context in Helsinki, whose waits no busy machine ends. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);
  return context;
}

async function closeAll(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
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
