import { describe, expect, it } from 'vitest';
import { chromiumOn } from './chromium.ts';
import { findChromium } from './findChromium.ts';
import { APT, CACHE, machineWith } from './standIn.ts';

describe('a Chromium', () => {
  it('is the one that CHROMIUM_PATH names, before one that is installed', () => {
    const env = { CHROMIUM_PATH: '/my/chromium' };
    const here = machineWith(['/my/chromium', '/usr/bin/chromium'], { env });
    expect(chromiumOn(here)).toEqual({ path: '/my/chromium' });
  });

  it('is no other where CHROMIUM_PATH leads nowhere, which is said', async () => {
    const here = machineWith(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/my/chromium' } });
    await expect(findChromium(here)).rejects.toThrow('CHROMIUM_PATH is /my/chromium');
  });

  it('is an installed one where CHROMIUM_PATH is empty', () => {
    const here = machineWith(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '' } });
    expect(chromiumOn(here)).toEqual({ path: '/usr/bin/chromium' });
  });

  it.each([
    ['linux', '/usr/bin/chromium-headless-shell'],
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/chromium-browser'],
    ['linux', '/usr/bin/google-chrome'],
    ['linux', '/usr/bin/google-chrome-stable'],
    ['linux', CACHE],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`],
  ] as const)('installed on %s at %s is taken, and nothing run', async (platform, path) => {
    const here = machineWith([path, APT], { platform, isRoot: true });
    expect(await findChromium(here)).toBe(path);
    expect(here.ran).toEqual([]);
  });

  it('is taken without the rest of a browser, where there are both', () => {
    const here = machineWith(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']);
    expect(chromiumOn(here)).toEqual({ path: '/usr/bin/chromium-headless-shell' });
  });

  it("of the system is taken before Playwright's", () => {
    const here = machineWith([CACHE, '/usr/bin/google-chrome']);
    expect(chromiumOn(here)).toEqual({ path: '/usr/bin/google-chrome' });
  });

  it('that cannot be had is an error that says what was tried, and what to do', async () => {
    const brings = { 'apt-get update': 'fails', 'node cli.js': 'fails' } as const;
    const here = machineWith([APT], { isRoot: true, brings });
    const message = await findChromium(here).catch(String);
    expect(message).toContain('update: apt-get ended with 1');
    expect(message).toContain("Playwright's download: ");
    expect(message).toContain('set CHROMIUM_PATH');
  });
});
