import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Plugin } from 'vite';

const folder = new URL('../docs/examples/host/', import.meta.url);
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Shows the example of a host beside the built site, at `demo/element.html` (`npm run preview`). */
export function demoHost(): Plugin {
  return {
    name: 'demo-host',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site');
        const [, name = ''] = /\/demo\/([\w-]+\.\w+)$/.exec(pathname) ?? [];
        const file = hostFile(name);
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
        response.setHeader('Content-Security-Policy', file.policy);
        response.end(file.content);
      });
    },
  };
}

/** A file of the example, with its type and the policy of the host; `undefined` when there is none. */
export function hostFile(name: string) {
  const type = TYPES[extname(name)];
  if (type === undefined) return undefined;
  try {
    return { type, content: textOf(name), policy: textOf('content-security-policy.txt').trim() };
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
