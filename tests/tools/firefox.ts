import { namedBy, type Found } from './found.ts';
import type { Machine } from './machine.ts';

/** The oldest that the tests have been run with: what playwright-core asks for grows every year. */
const OLDEST = 153;

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
};

/** The one that FIREFOX_PATH names, or one installed that is not too old. */
export function firefoxOn(machine: Machine): Found {
  const named = namedBy('FIREFOX_PATH', machine);
  if (named !== undefined) return named;
  const installed = (USUAL_PLACES[machine.platform] ?? []).filter((path) => machine.exists(path));
  const path = installed.find((one) => majorOf(machine.versionOf(one)) >= OLDEST);
  if (path !== undefined) return { path };
  const why = installed.length === 0 ? 'there is none' : `too old is ${installed.join(', ')}`;
  return {
    missing: `${why}; they need Firefox ${OLDEST} or newer, such as Debian's firefox-esr, or FIREFOX_PATH`,
  };
}

/** Debian's; where that is there and too old, updating it is for the person to do. */
export function firefoxPackages(machine: Machine): string[] {
  return machine.exists('/usr/bin/firefox-esr') ? [] : ['firefox-esr'];
}

function majorOf(version: string): number {
  return Number(/(\d+)\./.exec(version)?.[1] ?? 0);
}
