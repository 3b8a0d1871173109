import { describe, expect, it } from 'vitest';
import { firefoxOn } from './firefox.ts';
import { machineWith } from './standIn.ts';

const ESR = '/usr/bin/firefox-esr';
const OTHER = '/usr/bin/firefox';

/** A machine with these programs, each with what it says of its version. */
function found(
  programs: Record<string, string>,
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux',
) {
  const versionOf = (path: string) => programs[path] ?? '';
  return firefoxOn(machineWith(Object.keys(programs), { env, platform, versionOf }));
}

describe('a Firefox', () => {
  it.each([
    ['linux', ESR],
    ['linux', OTHER],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
  ] as const)('installed on %s at %s is taken', (platform, path) => {
    expect(found({ [path]: 'Mozilla Firefox 153.7.0esr' }, {}, platform)).toEqual({ path });
  });

  it('is the one that FIREFOX_PATH names, whatever its version', () => {
    const programs = { [ESR]: 'Mozilla Firefox 153.0esr', '/my/firefox': 'nightly' };
    expect(found(programs, { FIREFOX_PATH: '/my/firefox' })).toEqual({ path: '/my/firefox' });
    expect(found(programs, { FIREFOX_PATH: '' })).toEqual({ path: ESR });
  });

  it('is no other where FIREFOX_PATH leads nowhere, which is said', () => {
    const installed = { [ESR]: 'Mozilla Firefox 153.0esr' };
    expect(() => found(installed, { FIREFOX_PATH: '/my/firefox' })).toThrow(
      'FIREFOX_PATH is /my/firefox',
    );
  });

  it('is neither one that is too old nor a stand-in without a version', () => {
    const recent = { [ESR]: 'Mozilla Firefox 128.9.0esr', [OTHER]: 'Mozilla Firefox 160.0' };
    expect(found(recent)).toEqual({ path: OTHER });
    expect(found({ [ESR]: 'Mozilla Firefox 152.0', [OTHER]: '' })).toEqual({
      missing: expect.stringMatching(
        /^too old is \/usr\/bin\/firefox-esr, \/usr\/bin\/firefox; .*Firefox 153 or newer/,
      ),
    });
  });

  it('that is not there is said', () => {
    expect(found({})).toEqual({ missing: expect.stringContaining('there is none') });
  });
});
