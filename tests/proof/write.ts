// `npm run proof [-- <earlier report>]`: goes through every family and writes what it found.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type * as files from './files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = path.join(root, 'proof');

try {
  const [earlier] = process.argv.slice(2);
  // Read first: the earlier report may stand where the new one will.
  const before = earlier === undefined ? undefined : readFileSync(earlier, 'utf8');
  // The words are loaded as the site loads them, and late ones come when they are asked for.
  const server = await createServer({
    root,
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const { proofFiles } = (await server.ssrLoadModule('/tests/proof/files.ts')) as typeof files;
  const written = await proofFiles(before).finally(() => server.close());
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of written) writeFileSync(path.join(FOLDER, name), text);
  console.log(`Written to proof/: ${[...written.keys()].join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
