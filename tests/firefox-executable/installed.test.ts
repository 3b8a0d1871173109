import { describe, expect, it } from 'vitest';
import { findFirefox } from '../firefox/installed.ts';

const ESR = '/usr/bin/firefox-esr';
const OTHER = '/usr/bin/firefox';

/** A machine with these programs, each with what it says of its version. */
function found(
  programs: Record<string, string>,
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux',
) {
  const exists = (path: string) => path in programs;
  return findFirefox({ env, platform, exists }, (path) => programs[path] ?? '');
}

describe('findFirefox', () => {
  it.each([
    ['linux', ESR],
    ['linux', OTHER],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
  ] as const)('takes one installed on %s at %s', (platform, path) => {
    expect(found({ [path]: 'Mozilla Firefox 153.7.0esr' }, {}, platform)).toEqual({ path });
  });

  it('takes FIREFOX_PATH before one that is installed, whatever its version', () => {
    const programs = { [ESR]: 'Mozilla Firefox 153.0esr', '/my/firefox': 'nightly' };
    expect(found(programs, { FIREFOX_PATH: '/my/firefox' })).toEqual({ path: '/my/firefox' });
    expect(found(programs, { FIREFOX_PATH: '' })).toEqual({ path: ESR });
  });

  it('says so when FIREFOX_PATH leads nowhere, and takes no other', () => {
    const installed = { [ESR]: 'Mozilla Firefox 153.0esr' };
    expect(() => found(installed, { FIREFOX_PATH: '/my/firefox' })).toThrow(
      'FIREFOX_PATH is /my/firefox',
    );
  });

  it('passes by one that is too old, and a stand-in without a version', () => {
    const recent = { [ESR]: 'Mozilla Firefox 128.9.0esr', [OTHER]: 'Mozilla Firefox 160.0' };
    expect(found(recent)).toEqual({ path: OTHER });
    const { missing } = found({ [ESR]: 'Mozilla Firefox 152.0', [OTHER]: '' }) as {
      missing: string;
    };
    expect(missing).toContain('left out: too old is /usr/bin/firefox-esr, /usr/bin/firefox.');
    expect(missing).toContain('Firefox 153 or newer');
  });

  it('says that there is none', () => {
    expect(found({})).toEqual({ missing: expect.stringContaining('left out: there is none.') });
  });
});
