import type { Browser, Page, Route } from 'playwright-core';
import { inject } from 'vitest';
import { hostFile } from '../../../.build/demoHost.ts';
import { record, type Seen } from '../launch.ts';
import { newPage, takePage } from '../restingPages.ts';
import { NOON, type Place } from '../walk.ts';
import { NOTING_EVENTS } from './events.ts';

const HOST = 'https://www.hel.fi/';
/** Where the built site is for the host: another origin of the same city. */
export const SITE = 'https://tukipolku.hel.fi/';

/** What hel.fi sends with its pages. */
export const CITY = hostFile('element.html')?.policy ?? '';
/** Nothing but what the host itself and the embedding need. */
export const STRICT = `default-src 'none'; script-src 'self' ${SITE}; style-src 'self'; img-src data:; frame-src ${SITE}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

type Options = {
  /** A page of the example, or its whole markup. */
  page?: 'element' | 'two' | 'frame';
  /** Changes its markup before it is sent. */
  edit?: (html: string) => string;
  policy?: string;
  width?: number;
  height?: number;
  /** Whether the wizard is brought into view. */
  isInView?: boolean;
  /** Whether it is noted what the host is told. */
  isTold?: boolean;
  /** In a context of its own, of which anything may be asked. */
  isAlone?: boolean;
  /** Done before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
};

export type OpenedHost = {
  page: Page;
  seen: Seen;
  /** The wizard on it: the first element, or the frame. */
  wizard: Place;
  close: () => Promise<void>;
};

/** The example of a host at an address of the city, with the wizard in view. */
export async function openHost(browser: Browser, options: Options = {}): Promise<OpenedHost> {
  const { page: name = 'element', edit = (html) => html, policy = CITY, prepare } = options;
  const { width = 1280, height = 900, isInView = true, isTold = false, isAlone = false } = options;
  const surroundings = { clock: NOON, script: isTold ? NOTING_EVENTS : undefined };
  const { page, close } = isAlone
    ? await newPage(browser, surroundings)
    : await takePage(browser, surroundings);
  await page.setViewportSize({ width, height });
  const seen = record(page);
  await page.route(`${SITE}**`, ofSite);
  await page.route(`${HOST}**`, (route) => ofHost(route, policy, edit));
  await prepare?.(page);
  await page.goto(`${HOST}demo/${name}.html`);
  const place = page.locator('tukipolku-wizard, [data-tukipolku-frame]').first();
  if (isInView) await place.scrollIntoViewIfNeeded();
  const wizard = name === 'frame' ? page.frameLocator('[data-tukipolku-frame] > iframe') : place;
  return { page, seen, wizard, close };
}

/** Waits until the wizard is there. */
export async function ready(wizard: Place): Promise<void> {
  await wizard.locator('.tuki-column button').first().waitFor();
}

/** The page in another language, where hosts name it: on the root. */
export function inLanguage(language: string) {
  return (html: string) =>
    html
      .replace('<html lang="fi">', `<html lang="${language}">`)
      .replace('data-lang="fi"', `data-lang="${language}"`);
}

/** The page without the rules that would ruin a widget. */
export function calm(html: string): string {
  return html.replace(/<link rel="stylesheet" href="hostile.css" \/>/, '');
}

/** Answers for the site from where it is built. */
export async function ofSite(route: Route): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  try {
    const response = await route.fetch({
      url: new URL(pathname.slice(1) + search, inject('siteUrl')).href,
    });
    await route.fulfill({ response });
  } catch {
    // The page was closed meanwhile.
  }
}

async function ofHost(route: Route, policy: string, edit: (html: string) => string): Promise<void> {
  const file = hostFile(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
  if (file === undefined) {
    await route.fulfill({ status: 404 });
    return;
  }
  const isPage = file.type === 'text/html';
  await route.fulfill({
    contentType: `${file.type}; charset=utf-8`,
    headers: isPage ? { 'content-security-policy': policy } : {},
    // On its own machine the example finds the site beside itself.
    body: isPage ? edit(file.content.replaceAll('"../', `"${SITE}`)) : file.content,
  });
}
