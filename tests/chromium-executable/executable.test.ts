import { describe, expect, it } from 'vitest';
import { findChromium } from '../chromium/executable.ts';
import type { Machine } from '../chromium/machine.ts';

const APT = '/usr/bin/apt-get';
const CACHE = '/cache/playwright/chrome';

/** A machine on which only the named programs exist; running a command may add some. */
function machine(
  programs: string[],
  given: Partial<Machine> & { adds?: Record<string, string> } = {},
): Machine & { ran: string[] } {
  const { adds = {}, ...rest } = given;
  const existing = new Set(programs);
  const ran: string[] = [];
  return {
    ran,
    env: {},
    platform: 'linux',
    isRoot: false,
    playwrightChromium: CACHE,
    playwrightCli: 'cli.js',
    exists: (path) => existing.has(path),
    run: async (command, args) => {
      const line = [command.replace(process.execPath, 'node'), ...args].join(' ');
      ran.push(line);
      const added = Object.entries(adds).find(([start]) => line.startsWith(start))?.[1];
      if (added === 'fails') throw new Error(`${command} ended with 1`);
      if (added !== undefined) existing.add(added);
    },
    say: () => {},
    ...rest,
  };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before one that is installed', async () => {
    const here = machine(['/my/chromium', '/usr/bin/chromium'], {
      env: { CHROMIUM_PATH: '/my/chromium' },
    });

    expect(await findChromium(here)).toBe('/my/chromium');
  });

  it('says so when CHROMIUM_PATH leads nowhere, and takes no other', async () => {
    const here = machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/my/chromium' } });

    await expect(findChromium(here)).rejects.toThrow('CHROMIUM_PATH is /my/chromium');
  });

  it('takes an empty CHROMIUM_PATH for none', async () => {
    const here = machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '' } });

    expect(await findChromium(here)).toBe('/usr/bin/chromium');
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/chromium-browser'],
    ['linux', '/usr/bin/google-chrome'],
    ['linux', '/usr/bin/google-chrome-stable'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['linux', CACHE],
  ] as const)('takes one installed on %s at %s and runs nothing', async (platform, path) => {
    const here = machine([path, APT], { platform, isRoot: true });

    expect(await findChromium(here)).toBe(path);
    expect(here.ran).toEqual([]);
  });

  it("takes a system's own before Playwright's cache", async () => {
    const here = machine([CACHE, '/usr/bin/google-chrome']);

    expect(await findChromium(here)).toBe('/usr/bin/google-chrome');
  });

  it("installs Debian's package as root", async () => {
    const here = machine([APT], {
      isRoot: true,
      adds: { 'apt-get install': '/usr/bin/chromium' },
    });

    expect(await findChromium(here)).toBe('/usr/bin/chromium');
    expect(here.ran).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it.each([
    ['not root', [APT], false],
    ['there is no apt', [], true],
  ])("leaves Debian's package alone when %s", async (_when, programs, isRoot) => {
    const here = machine(programs, { isRoot, adds: { 'node cli.js': CACHE } });

    expect(await findChromium(here)).toBe(CACHE);
    expect(here.ran).toEqual(['node cli.js install --no-shell chromium']);
  });

  it.each([
    ['fails', { 'apt-get update': 'fails', 'node cli.js': CACHE }],
    ['brings none', { 'node cli.js': CACHE }],
  ])("downloads Playwright's when Debian's package %s", async (_how, adds) => {
    const here = machine([APT], { isRoot: true, adds });

    expect(await findChromium(here)).toBe(CACHE);
  });

  it('says what was tried and what to do when nothing helps', async () => {
    const here = machine([APT], {
      isRoot: true,
      adds: { 'apt-get update': 'fails', 'node cli.js': 'fails' },
    });

    const message = await findChromium(here).catch(String);

    expect(message).toContain("Debian's package: apt-get ended with 1");
    expect(message).toContain("Playwright's download: ");
    expect(message).toContain('set CHROMIUM_PATH');
  });
});
