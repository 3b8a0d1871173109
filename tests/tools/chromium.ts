import { namedBy, type Found } from './found.ts';
import type { Machine } from './machine.ts';

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    // The same engine without the rest of a browser, in half of the time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** The one that CHROMIUM_PATH names, a Chromium or Chrome on the machine, or in Playwright's cache. */
export function chromiumOn(machine: Machine): Found {
  const named = namedBy('CHROMIUM_PATH', machine);
  if (named !== undefined) return named;
  const places = [...(USUAL_PLACES[machine.platform] ?? []), machine.playwrightChromium];
  const path = places.find((place) => machine.exists(place));
  return path === undefined ? { missing: 'there is none' } : { path };
}
