import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const WORKER = 'worker.js';

/** Serves the built site with the headers of the shipped server (`npm run preview`, tests). */
export function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    configurePreviewServer(server) {
      const page = headersOf('security-headers.conf');
      const worker = headersOf('worker-headers.conf');
      server.middlewares.use((request, response, next) => {
        const isWorker = new URL(request.url ?? '/', 'http://site').pathname.endsWith(`/${WORKER}`);
        response.setHeaders(isWorker ? worker : page);
        next();
      });
    },
  };
}

/** The headers of a file of the server's configuration, by name. */
function headersOf(file: string): Map<string, string> {
  const text = readFileSync(new URL(`../.prod/${file}`, import.meta.url), 'utf8');
  return new Map(
    [...text.matchAll(/^add_header (\S+) "([^"]*)"/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}
