import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

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
        response.setHeaders(headersAt(new URL(request.url ?? '/', 'http://site').pathname));
        next();
      });
    },
  };
}

/** The headers with which the shipped server sends what is at this path, by name. */
export function headersAt(path: string): Map<string, string> {
  if (path.endsWith(`/${WORKER}`)) return headersOf('worker-headers.conf');
  return headersOf(path.includes(EMBED) ? 'embed-headers.conf' : 'security-headers.conf');
}

/** The headers of a file of the server's configuration, and of those that it includes. */
function headersOf(file: string): Map<string, string> {
  const text = textOf(file);
  const included = [...text.matchAll(/^include (\S+);/gm)].flatMap(([, other = '']) => [
    ...headersOf(other),
  ]);
  const own = [...text.matchAll(/^add_header (\S+) "([^"]*)"/gm)].map(
    ([, name = '', value = '']): [string, string] => [name, withVariables(value)],
  );
  return new Map([...included, ...own]);
}

/** With what `set` has set for the server. */
function withVariables(value: string): string {
  const variables = textOf('frame-ancestors.conf');
  return value.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const [, content] = new RegExp(`^set \\$${name} "([^"]*)"`, 'm').exec(variables) ?? [];
    if (content === undefined) throw new Error(`The server's configuration has no ${name}`);
    return content;
  });
}

function textOf(file: string): string {
  return readFileSync(new URL(`../.prod/${file}`, import.meta.url), 'utf8');
}
