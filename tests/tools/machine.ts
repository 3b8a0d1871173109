import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What finding a program needs to know of the machine, so that a test can stand in for it. */
export type Machine = {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  playwrightChromium: string;
  playwrightCli: string;
  /** Whether there is a program at this path. */
  exists: (path: string) => boolean;
  /** The names in a folder; none where there is no folder. */
  namesIn: (folder: string) => string[];
  /** What a program says of its version; empty when it says nothing. */
  versionOf: (path: string) => string;
  /** Runs a command; rejects when it fails. */
  run: (command: string, args: string[]) => Promise<void>;
  say: (line: string) => void;
};

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  playwrightChromium: chromium.executablePath(),
  playwrightCli: join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  ),
  exists: canRun,
  namesIn,
  versionOf,
  run,
  say: (line) => process.stderr.write(`${line}\n`),
};

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
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

/** Debian's packages ask nothing and start no server: not by init scripts, nor by systemd. */
const QUIETLY = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', SYSTEMD_OFFLINE: '1' };

/**
 * Its output goes to the person: a download of minutes must not look like a standstill. Through this
 * process, as Vitest would paint over what is written beside it.
 */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...QUIETLY },
    });
    child.stdout.pipe(process.stdout, { end: false });
    child.stderr.pipe(process.stderr, { end: false });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with ${code}`));
    });
  });
}
