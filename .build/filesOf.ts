import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedConfig, Rolldown } from 'vite';
import { RUNTIME_CONFIGURATION } from '../src/offline/release.ts';

/**
 * The fingerprint of every file that a page may ask for, by its address within the site: what was
 * built, and what of the folder `public` a page names. A page has the address of its folder. What a
 * deployment sets is not among them: it differs by deployment, and always comes from the server.
 */
export function filesOf(
  bundle: Rolldown.OutputBundle,
  { base, publicDir }: Pick<ResolvedConfig, 'base' | 'publicDir'>,
): Record<string, string> {
  const built = Object.values(bundle).map((file): [string, string | Uint8Array] => [
    file.fileName,
    file.type === 'chunk' ? file.code : file.source,
  ]);
  const pages = built.filter(([name]) => name.endsWith('.html')).map(([, html]) => String(html));
  // A server's own files may lie there as well, which nobody can fetch.
  const named = publicFiles(publicDir).filter(
    (name) =>
      name !== RUNTIME_CONFIGURATION && pages.some((html) => html.includes(`"${base}${name}"`)),
  );
  const copied = named.map((name): [string, Buffer] => [name, readFileSync(join(publicDir, name))]);
  return Object.fromEntries(
    [...built, ...copied]
      .filter(([name]) => !/\.(map|conf)$/.test(name))
      .map(([name, content]): [string, string] => [addressOf(name), fingerprint(content)])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function publicFiles(folder: string): string[] {
  if (folder === '') return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
}

function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

/** As `fetch` checks it. */
function fingerprint(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
