import { execFileSync } from 'node:child_process';
import type { Machine } from '../chromium/machine.ts';

/** The oldest that the tests have been run with: what playwright-core asks for grows every year. */
const OLDEST = 153;

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
};

/** Where a Firefox is, or why there is none. */
type Found = { path: string } | { missing: string };

/** The Firefox that FIREFOX_PATH names, or one installed that is not too old. */
export function findFirefox(
  { env, platform, exists }: Pick<Machine, 'env' | 'platform' | 'exists'>,
  askVersion: (path: string) => string = versionOf,
): Found {
  const asked = env['FIREFOX_PATH'];
  if (asked !== undefined && asked !== '') {
    if (exists(asked)) return { path: asked };
    throw new Error(`FIREFOX_PATH is ${asked}, but there is no program there.`);
  }
  const installed = (USUAL_PLACES[platform] ?? []).filter((path) => exists(path));
  const path = installed.find((one) => majorOf(askVersion(one)) >= OLDEST);
  if (path !== undefined) return { path };
  const why = installed.length === 0 ? 'there is none' : `too old is ${installed.join(', ')}`;
  return {
    missing: `The tests in Firefox are left out: ${why}. They need Firefox ${OLDEST} or newer, such as Debian's firefox-esr, or FIREFOX_PATH.`,
  };
}

function majorOf(version: string): number {
  return Number(/(\d+)\./.exec(version)?.[1] ?? 0);
}

/** A stand-in that only says how to install it has no version. */
function versionOf(path: string): string {
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
