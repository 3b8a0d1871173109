import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type Plugin } from 'vite';
import type { TestProject } from 'vitest/node';
import { required } from '../tools/required.ts';
import { toolsOfRun } from '../tools/toolsOfRun.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at the end. */
    siteUrl: string;
    /** Where the built site lies. */
    siteFolder: string;
    chromiumPath: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Finds a Chromium and serves the site for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { chromium } = await toolsOfRun(project);
  project.provide('chromiumPath', required(chromium));
  return serveForTests(project);
}

/**
 * Builds the site as it is shipped and serves it for the browser tests of all projects, once; what
 * comes back clears up.
 */
export async function serveForTests({ vitest }: TestProject): Promise<() => Promise<void>> {
  if (vitest.getRootProject().getProvidedContext().siteUrl !== undefined) return async () => {};
  const outDir = await mkdtemp(join(tmpdir(), 'tukipolku-site-'));
  await buildSite(outDir);
  vitest.provide('siteFolder', outDir);
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The site is not served.');
  vitest.provide('siteUrl', `http://127.0.0.1:${address.port}/`);

  return async () => {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  };
}

/** Builds the site into a folder, as it is shipped but for what the plugins change. */
export async function buildSite(outDir: string, plugins: Plugin[] = []): Promise<void> {
  await inProduction(() =>
    build({
      root,
      mode: 'production',
      logLevel: 'warn',
      plugins,
      build: { outDir, emptyOutDir: true },
    }),
  );
}

/** Vitest sets NODE_ENV to `test`, with which Vite would build React's development version. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
