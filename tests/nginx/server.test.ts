import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ask as askAt, expectSecure } from './ask.ts';
import { serveWithNginx, type Served } from './serve.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
let served: Served;

describe.skipIf(inject('leftOut') !== undefined)('the shipped server', () => {
  beforeAll(async () => {
    // What is shipped is what `npm run build` writes.
    execFileSync('npm', ['run', 'build'], {
      cwd: join(dist, '..'),
      stdio: 'ignore',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    served = await serveWithNginx(dist);
  });
  afterAll(() => served.close());

  it.each(['/', '/fi/', '/sv/', '/en/', '/fi/neuvola/', '/sv/radgivningsbyra/', '/en/services/'])(
    '%s is a page, asked for anew each time',
    async (path) => {
      const { status, headers, text } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expectSecure(headers);
      expect(text).toMatch(/^<!doctype html>/);
    },
  );

  it('a page without its last slash leads to the page', async () => {
    const { status, text } = await ask('/fi');
    expect([200, 301]).toContain(status);
    expect(text).toMatch(/<html|301/);
  });

  it('every file of the folder of assets never changes', async () => {
    for (const file of readdirSync(join(dist, 'assets')).filter((one) => /\.(js|css)$/.test(one))) {
      const { status, headers } = await ask(`/assets/${file}`);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(
        /^(text\/css|application\/javascript); charset=utf-8$/,
      );
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expectSecure(headers);
    }
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('who reads %s gets what the build has compressed', async (encoding, decompress) => {
    for (const path of ['/fi/', ...assets().map((file) => `/assets/${file}`)]) {
      const plain = await ask(path);
      const { headers, body } = await ask(path, { 'accept-encoding': encoding });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['vary']).toMatch(/^accept-encoding$/i);
      expect(plain.headers['vary']).toBe(headers['vary']);
      expect(headers['content-type']).toBe(plain.headers['content-type']);
      expect(decompress(body).equals(plain.body)).toBe(true);
      expect(body.length).toBeLessThan(plain.body.length);
    }
  });

  it('the service worker may ask for the site’s files, is asked for anew, and nothing else differs', async () => {
    const { status, headers } = await ask('/worker.js');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('says that it is there', async () => {
    const { status, headers, text } = await ask('/healthz');
    expect([status, text]).toEqual([200, 'OK\n']);
    expect(headers['cache-control']).toBe('no-store');
    expectSecure(headers);
  });

  it('says which release it serves, with which rules', async () => {
    const { status, headers, text } = await ask('/readiness');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      status: 'ok',
      release: packageJson.version,
      packageVersion: packageJson.version,
      rules: '1.1',
      rulesChecked: '2026-11-21',
    });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('what a deployment sets is as built where start.sh was not asked, and never kept', async () => {
    const { status, headers, text } = await ask('/env-config.js', { 'accept-encoding': 'br' });
    expect([status, text]).toEqual([200, readFileSync(join(dist, 'env-config.js'), 'utf8')]);
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expectSecure(headers);
  });

  it.each(['/fi/', '/worker.js', '/env-config.js', '/favicon.svg', '/readiness', '/embed/none.js'])(
    '%s is not for pages of other sites to read',
    async (path) => {
      const { headers } = await ask(path, { origin: 'https://www.hel.fi' });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['cross-origin-resource-policy']).toBeUndefined();
    },
  );

  it.each([
    '/fi/ei-ole/',
    '/assets/none-12345678.js',
    '/assets/',
    '/.git/config',
    '/nginx.conf',
    '/fi/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/fi/%00',
    '/fi/%3Fa/',
    '/fi/$uri/',
    '/fi/%0Ax/',
  ])('%s is not found, with people to call in three languages', async (path) => {
    const { status, headers, text } = await ask(path);
    expect([400, 404]).toContain(status);
    if (status === 400) return;
    for (const said of ['Sivua ei löytynyt', 'Sidan hittades inte', 'Page not found']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('tel:112');
    expect(headers['cache-control'] ?? 'no-cache').toBe('no-cache');
    expectSecure(headers);
  });

  it.each(['POST', 'PUT', 'DELETE'])('takes nothing in: %s', async (method) => {
    const response = await fetch(`${served.url}/fi/`, { method });
    expect(response.status).toBe(405);
  });

  it('does not say its version, and sets no cookie', async () => {
    const { headers } = await ask('/fi/');
    expect(headers['server']).toBe('nginx');
    expect(headers['set-cookie']).toBeUndefined();
  });
});

function ask(path: string, headers?: Record<string, string>) {
  return askAt(served.url, path, headers);
}

function assets(): string[] {
  return readdirSync(join(dist, 'assets')).filter(
    (file) => /\.(js|css)$/.test(file) && readFileSync(join(dist, 'assets', file)).length > 1000,
  );
}
