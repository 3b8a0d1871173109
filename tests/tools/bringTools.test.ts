import { describe, expect, it } from 'vitest';
import { bringTools } from './bringTools.ts';
import { APT, CACHE, machineWith, type Brings } from './standIn.ts';

const ALL = ['chromium', 'firefox', 'nginx'] as const;
const CHROMIUM = '/usr/bin/chromium-headless-shell';
const FIREFOX = '/usr/bin/firefox-esr';
const NGINX = '/usr/sbin/nginx';
const BROTLI = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';
const INSTALL = 'apt-get install -y --no-install-recommends';
const DOWNLOAD = 'node cli.js install --no-shell chromium';

const tooOld = () => 'Mozilla Firefox 128.0esr';

const FOUND = { chromium: { path: CHROMIUM }, firefox: { path: FIREFOX }, nginx: { path: NGINX } };

describe('as root where apt-get is', () => {
  it('all that is missing is installed at once', async () => {
    const brings = { [INSTALL]: [CHROMIUM, FIREFOX, NGINX, BROTLI] };
    const here = machineWith([APT], { isRoot: true, brings });
    expect(await bringTools(ALL, here)).toEqual(FOUND);
    expect(here.ran).toEqual([
      'apt-get update',
      `${INSTALL} chromium-headless-shell firefox-esr nginx-light libnginx-mod-http-brotli-static`,
    ]);
  });

  it.each([
    [[CHROMIUM, FIREFOX, NGINX], [BROTLI], 'libnginx-mod-http-brotli-static'],
    [[CHROMIUM, NGINX, BROTLI], [FIREFOX], 'firefox-esr'],
  ])('beside %j only what is missing is installed', async (there, brought, packages) => {
    const brings = { [INSTALL]: brought };
    const here = machineWith([APT, ...there], { isRoot: true, brings });
    expect(await bringTools(ALL, here)).toEqual(FOUND);
    expect(here.ran).toEqual(['apt-get update', `${INSTALL} ${packages}`]);
  });

  it('nothing is run where all is there', async () => {
    const here = machineWith([APT, CHROMIUM, FIREFOX, NGINX, BROTLI], { isRoot: true });
    expect(await bringTools(ALL, here)).toEqual(FOUND);
    expect(here.ran).toEqual([]);
  });

  it('nothing is installed that was not asked for', async () => {
    const here = machineWith([APT], { isRoot: true, brings: { [INSTALL]: [NGINX, BROTLI] } });
    expect(await bringTools(['nginx'], here)).toEqual({ nginx: FOUND.nginx });
    expect(here.ran.join()).not.toMatch(/chromium|firefox/);
  });

  it('a package that is not to be had keeps none of the others away', async () => {
    const together = `${INSTALL} chromium-headless-shell firefox-esr`;
    const brings: Brings = {
      [together]: 'fails',
      [`${INSTALL} firefox-esr`]: 'fails',
      [`${INSTALL} chromium-headless-shell`]: [CHROMIUM],
      [`${INSTALL} nginx-light`]: [NGINX, BROTLI],
    };
    const here = machineWith([APT], { isRoot: true, brings });
    const tools = await bringTools(ALL, here);
    expect(tools).toMatchObject({ chromium: FOUND.chromium, nginx: FOUND.nginx });
    expect(tools.firefox).toEqual({
      missing: expect.stringMatching(/^there is none; .*install firefox-esr: apt-get ended with 1/),
    });
  });

  it('a Firefox that is too old is left as it is', async () => {
    const here = machineWith([APT, CHROMIUM, FIREFOX], { isRoot: true, versionOf: tooOld });
    const tools = await bringTools(['chromium', 'firefox'], here);
    expect(tools.firefox).toEqual({ missing: expect.stringContaining('too old') });
    expect(here.ran).toEqual([]);
  });

  it.each<[string, Brings]>([
    ['fails', { 'apt-get update': 'fails', [DOWNLOAD]: [CACHE] }],
    ['brings none', { [DOWNLOAD]: [CACHE] }],
  ])("Playwright's Chromium is downloaded when Debian's package %s", async (_, brings) => {
    const here = machineWith([APT], { isRoot: true, brings });
    expect(await bringTools(['chromium'], here)).toEqual({ chromium: { path: CACHE } });
  });
});

it.each([
  ['not root', [APT], false],
  ['there is no apt-get', [], true],
])('where one is %s, only Chromium is brought', async (_, programs, isRoot) => {
  const here = machineWith(programs, { isRoot, brings: { [DOWNLOAD]: [CACHE] } });
  const tools = await bringTools(ALL, here);
  expect(tools).toMatchObject({
    chromium: { path: CACHE },
    firefox: { missing: expect.any(String) },
    nginx: { missing: expect.any(String) },
  });
  expect(here.ran).toEqual([DOWNLOAD]);
});
