import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { PATIENCE } from '../patience.ts';

/** What all pages of a context have in common, and keep. */
export type Surroundings = {
  /** The moment that its pages take for now. */
  clock: string;
  /** Whether the clock goes on from there, and can be put forward. */
  isRunning?: boolean;
  /** Where the browser believes to be. */
  timeZone?: string | undefined;
  /** What runs in each of its pages before anything else. */
  script?: string | undefined;
};

export type EmptyPage = {
  page: Page;
  /** Ends with it, whatever it still waits for. */
  close: () => Promise<void>;
};

/** A context of a browser, with the pages in it that nobody uses now. */
type Shelf = { context: Promise<BrowserContext>; resting: EmptyPage[] };

const shelves = new WeakMap<Browser, Map<string, Shelf>>();

/**
 * An empty page with nothing behind it, perhaps used before: to open an address there costs half of
 * what it costs in a new one, with its context and its process. Routes, listeners, media and history
 * go when it is closed; other settings would stay, and need a page of their own.
 */
export async function takePage(
  browser: Browser,
  surroundings: Omit<Surroundings, 'isRunning'>,
): Promise<EmptyPage> {
  const shelf = shelfFor(browser, surroundings);
  const rested = shelf.resting.pop();
  if (rested !== undefined) return rested;
  const context = await shelf.context;
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const empty = {
    page,
    close: async () => {
      await emptyOut(page, session);
      shelf.resting.push(empty);
    },
  };
  return empty;
}

/** An empty page in a context of its own: no cookie, storage or file from another test. */
export async function newPage(
  browser: Browser,
  surroundings: Surroundings,
  options: BrowserContextOptions = {},
): Promise<EmptyPage & { context: BrowserContext }> {
  const context = await contextIn(browser, surroundings, options);
  const page = await context.newPage();
  const close = async () => {
    for (const one of context.pages()) await one.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  };
  return { page, context, close };
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

function shelfFor(browser: Browser, surroundings: Surroundings): Shelf {
  const ofBrowser = shelves.get(browser) ?? new Map<string, Shelf>();
  shelves.set(browser, ofBrowser);
  const { clock, timeZone, script } = surroundings;
  const key = JSON.stringify([clock, timeZone, script]);
  const shelf = ofBrowser.get(key) ?? { context: contextIn(browser, surroundings), resting: [] };
  ofBrowser.set(key, shelf);
  return shelf;
}

async function contextIn(
  browser: Browser,
  { clock, isRunning = false, timeZone, script }: Surroundings,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await newContext(browser, {
    ...(timeZone === undefined ? {} : { timezoneId: timeZone }),
    ...options,
  });
  if (isRunning) await context.clock.install({ time: clock });
  else await context.clock.setFixedTime(clock);
  if (script !== undefined) await context.addInitScript(script);
  return context;
}

async function emptyOut(page: Page, session: CDPSession): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  page.removeAllListeners();
  await page.goto('about:blank');
  await session.send('Page.resetNavigationHistory');
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
  });
}
