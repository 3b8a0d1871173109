import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersAt } from '../../.build/securityHeaders.ts';
import { buildSite } from '../chromium/site.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** The page of the first question, and its twin without a script. */
const WIZARD = '/en/questions/';
const PLAIN = '/plain/';

/** The built site with brotli, and beside it the twin; each by the address of its first question. */
export async function serveTwins() {
  const folder = await mkdtemp(join(tmpdir(), 'tukipolku-loading-'));
  await buildSite(folder);
  const files = new Map<string, Buffer>();
  for (const [path, html] of await plainPages(folder)) files.set(path, compressed(html));

  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      try {
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        const body = files.get(pathname) ?? compressed(await readFile(join(folder, file)));
        files.set(pathname, body);
        // A form of the twin goes to its next page, which the policy of the wizard forbids.
        if (!pathname.startsWith(PLAIN)) response.setHeaders(headersAt(pathname, folder));
        response.writeHead(200, {
          'Content-Type': TYPES[extname(file)] ?? 'text/plain',
          'Content-Encoding': 'br',
          'Cache-Control': pathname.includes('/assets/') ? 'max-age=31536000' : 'no-cache',
        });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site is not served.');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    wizard: `${url}${WIZARD}`,
    plain: `${url}${PLAIN}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The first three questions as pages of their own, each with a form that leads to the next. */
async function plainPages(folder: string): Promise<[string, string][]> {
  const first = await readFile(join(folder, WIZARD, 'index.html'), 'utf8');
  const screen = (step: string) =>
    new RegExp(`<template data-step="[^"]*\\b${step}\\b[^"]*"[^>]*>(.*?)</template>`, 's').exec(
      first,
    )?.[1];
  const [, asked] = /<div class="tuki-screen">(.*?)<\/div><noscript>/s.exec(first) ?? [];
  const questions = [asked, screen('baby'), screen('older')];
  return questions.map((question, index) => {
    if (asked === undefined || question === undefined) throw new Error('The page has no question');
    const html = first
      .replace(asked, question)
      .replaceAll(/<template.*?<\/template>/gs, '')
      .replaceAll(/<noscript>.*?<\/noscript>/gs, '')
      .replaceAll(/<script.*?<\/script>/gs, '')
      .replaceAll(/<link rel="modulepreload".*?>/g, '')
      .replace(/<style data-file="([^"]+)">.*?<\/style>/s, '<link rel="stylesheet" href="/$1">')
      .replace(/<form [^>]*>/, `<form method="get" action="${PLAIN}${index + 2}/">`);
    return [index === 0 ? PLAIN : `${PLAIN}${index + 1}/`, html];
  });
}

function compressed(content: string | Buffer): Buffer {
  return brotliCompressSync(content);
}
