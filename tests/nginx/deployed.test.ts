import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask as askAt, expectSecure } from './ask.ts';
import { serveWithNginx, type Served } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BASE = '/perheet/tukipolku/';
/** Stand-ins for the files for other sites. */
const EMBED = ['tukipolku.js', 'frame.js', '1.2.3/tukipolku.js', '1.2.3-rc.1/assets/part-1.js'];
const SET = {
  VITE_EXIT_URL: 'https://www.yle.fi/?a=$HOME&b=(c)',
  VITE_FRAME_ANCESTORS: 'https://www.espoo.fi https://*.vantaa.fi',
  VITE_ANALYTICS: '_$paq',
};

let folder: string;
let served: Served;

describe.skipIf(inject('leftOut') !== undefined)('below a path, started by start.sh', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tukipolku-below-'));
    execFileSync('npx', ['vite', 'build', `--base=${BASE}`, '--outDir', folder], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    for (const file of EMBED) {
      mkdirSync(join(folder, 'embed', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'embed', file), `'${file}';`);
    }
    served = await serveWithNginx(folder, { base: BASE, variables: SET });
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['', 'fi/', 'sv/radgivningsbyra/', 'en/services/', 'not-there/'])(
    'the page %j finds everything that it names',
    async (path) => {
      const { status, headers, text } = await ask(BASE + path);
      expect(status).toBe(path === 'not-there/' ? 404 : 200);
      expect(headers['cache-control']).toBe('no-cache');
      expectSecure(headers, SET.VITE_FRAME_ANCESTORS);
      const named = [...text.matchAll(/\s(?:src|href)="(\/[^"#]*)"/g)].map(([, url = '']) => url);
      expect(named.filter((url) => !url.startsWith(BASE))).toEqual([]);
      expect(named).toContain(`${BASE}env-config.js`);
      for (const url of new Set(named)) expect([url, (await ask(url)).status]).toEqual([url, 200]);
    },
  );

  it.each([
    '/',
    '/fi/',
    '/perheet/',
    `${BASE}fi/ei-ole/`,
    `${BASE}assets/a.js`,
    `${BASE}embed/a.js`,
  ])('%s is not found, with people to call', async (path) => {
    const { status, headers, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).toContain('tel:112');
    expect(text).toContain(`href="${BASE}fi/"`);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expectSecure(headers, SET.VITE_FRAME_ANCESTORS);
  });

  it('what is named by its content never changes, and the worker is asked for anew', async () => {
    const [, script = ''] = /src="([^"]*assets[^"]*)"/.exec((await ask(`${BASE}fi/`)).text) ?? [];
    expect((await ask(script)).headers['cache-control']).toContain('immutable');
    const { status, headers } = await ask(`${BASE}worker.js`);
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
  });

  it('says at the root of the server that it is there, and with which release', async () => {
    expect((await ask('/healthz')).text).toBe('OK\n');
    const { status, headers, text } = await ask('/readiness');
    expect([status, text]).toEqual([200, readFileSync(join(folder, 'readiness.json'), 'utf8')]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('pages are told what the container was told, and nobody keeps it', async () => {
    const { status, headers, text } = await ask(`${BASE}env-config.js`);
    expect(status).toBe(200);
    const window: { _env_?: unknown } = {};
    runInNewContext(text, { window });
    expect(window._env_).toEqual(SET);
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expectSecure(headers, SET.VITE_FRAME_ANCESTORS);
  });

  it.each([
    ['tukipolku.js', 'no-cache'],
    ['frame.js', 'no-cache'],
    ['1.2.3/tukipolku.js', 'public, max-age=31536000, immutable'],
    ['1.2.3-rc.1/assets/part-1.js', 'public, max-age=31536000, immutable'],
  ])('other sites may load and read embed/%s: %s', async (file, cache) => {
    const { status, headers, text } = await ask(`${BASE}embed/${file}`);
    expect([status, text]).toEqual([200, `'${file}';`]);
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe(cache);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expectSecure(headers, SET.VITE_FRAME_ANCESTORS);
  });
});

function ask(path: string) {
  return askAt(served.url, path);
}
