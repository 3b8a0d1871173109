import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { INLINED } from './inlined.ts';

const WORKER = 'worker.js';
/** Files for other sites. */
const EMBED = '/embed/';

/** Serves the built site with the headers of the shipped server (`npm run preview`, tests). */
export function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    // Vite would let any page on this machine read everything.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { root, build } = server.config;
        const { pathname } = new URL(request.url ?? '/', 'http://site');
        response.setHeaders(headersAt(pathname, resolve(root, build.outDir)));
        next();
      });
    },
  };
}

/** The headers with which the shipped server sends what is at this path of a built site, by name. */
export function headersAt(path: string, site: string): Map<string, string> {
  if (path.endsWith(`/${WORKER}`)) return headersOf('worker-headers.conf', site);
  return headersOf(path.includes(EMBED) ? 'embed-headers.conf' : 'security-headers.conf', site);
}

/** The headers of a file of the server's configuration, and of those that it includes. */
function headersOf(file: string, site: string): Map<string, string> {
  const text = textOf(file);
  const included = [...text.matchAll(/^include (\S+);/gm)].flatMap(([, other = '']) => [
    ...headersOf(other, site),
  ]);
  const own = [...text.matchAll(/^add_header (\S+) "([^"]*)"/gm)].map(
    ([, name = '', value = '']): [string, string] => [name, withVariables(value, site)],
  );
  return new Map([...included, ...own]);
}

/** With what `set` has set for the server. */
function withVariables(value: string, site: string): string {
  const variables = textOf('frame-ancestors.conf') + readFileSync(join(site, INLINED), 'utf8');
  return value.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const [, content] = new RegExp(`^set \\$${name} "([^"]*)"`, 'm').exec(variables) ?? [];
    if (content === undefined) throw new Error(`The server's configuration has no ${name}`);
    return content;
  });
}

function textOf(file: string): string {
  return readFileSync(new URL(`../.prod/${file}`, import.meta.url), 'utf8');
}
