import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview, type Plugin } from 'vite';
import { buildSite } from '../chromium/site.ts';

type ServedSite = {
  /** With a slash at the end. */
  url: string;
  close: () => Promise<void>;
};

/**
 * The site as it is shipped but for what the plugins change, built anew: what is measured is what is
 * in `src` now.
 */
export async function serveSite(plugins: Plugin[] = []): Promise<ServedSite> {
  const outDir = await mkdtemp(join(tmpdir(), 'tukipolku-bench-'));
  await buildSite(outDir, plugins);
  const server = await preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The site is not served.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
