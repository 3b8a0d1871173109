import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { headersAt } from '../../.build/securityHeaders.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A server whose folder can be exchanged and which can be cut off, with the shipped headers. */
export async function switchableSite(folder: string) {
  const state = { folder, pages: '', everyPage: '', isDown: false, without: '', silent: '' };
  const requests: string[] = [];
  // An address may be as long as a browser takes it.
  const server = createServer({ maxHeaderSize: 2 ** 20 }, (request, response) => {
    const url = request.url ?? '/';
    if (state.isDown) {
      request.socket.destroy();
      return;
    }
    requests.push(url);
    if (state.silent !== '' && url.includes(state.silent)) return;
    if (state.everyPage !== '' && request.headers['sec-fetch-mode'] === 'navigate') {
      response.setHeader('Content-Type', TYPES['.html'] ?? '').end(state.everyPage);
      return;
    }
    void answer(new URL(url, 'http://site').pathname, response);
  });

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const isMissing = state.without !== '' && path.includes(state.without);
    try {
      if (isMissing) throw new Error(`${path} is not there yet`);
      const isOldPage = state.pages !== '' && file.endsWith('.html');
      const release = isOldPage ? state.pages : state.folder;
      const content = await readFile(join(release, file));
      response.setHeaders(headersAt(path, release));
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site is not served.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    /**
     * What can be changed while it runs: the folder, another one for pages, what stands at every
     * address that is gone to, and a part of the names of files that are not found, or never answered.
     */
    state,
    close: () =>
      new Promise<unknown>((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
