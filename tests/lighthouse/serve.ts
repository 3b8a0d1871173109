import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { headersAt } from '../../.build/securityHeaders.ts';
import { hasNginx } from '../tools/nginx.ts';
import { serveWithNginx } from '../nginx/serve.ts';

type Served = { url: string; close: () => Promise<void> };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a built site as it is shipped; without nginx, only its files in brotli with its headers. */
export function serveShipped(folder: string): Promise<Served> {
  return hasNginx() ? serveWithNginx(folder, { variables: {} }) : serveFiles(folder);
}

function serveFiles(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = fileAt(folder, pathname);
    response.setHeaders(headersAt(pathname, folder));
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.statusCode = file.endsWith('404.html') ? 404 : 200;
    if (existsSync(`${file}.br`)) response.setHeader('content-encoding', 'br');
    response.end(readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file));
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return;
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}

/** The file of a path, or the page for what is not found. */
function fileAt(folder: string, pathname: string): string {
  const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return existsSync(file) && statSync(file).isFile() ? file : join(folder, '404.html');
}
