import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Release } from '../../src/offline/release.ts';

/** What the worker of a built site says about its release. */
export async function releaseIn(folder: string): Promise<Release> {
  const [head = ''] = (await readFile(join(folder, 'worker.js'), 'utf8')).split('\n');
  return JSON.parse(head.slice('const RELEASE='.length, -1)) as Release;
}

/** Waits until a worker keeps the site, for which it fetches every file, and serves this page. */
export async function waitForWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** What is kept, by cache, address within the site, and content. */
type Kept = Record<string, Record<string, string>>;

/** Everything that the browser keeps for the site of this page. */
export function keptBy(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const kept: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const files: Record<string, string> = {};
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        files[request.url.slice(location.origin.length + 1)] = (await response?.text()) ?? '';
      }
      kept[name] = files;
    }
    return kept;
  });
}

/** What should be kept of the release in a folder: every file that a page may ask for. */
export async function keptOf(folder: string): Promise<Kept> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    // Other sites fetch theirs from the network.
    .filter((path) => !path.startsWith('embed'))
    // The worker keeps itself nowhere, readiness and a part of the configuration are for whoever runs
    // the server, and what that one sets is asked for each time.
    .filter(
      (path) => !['worker.js', 'readiness.json', 'env-config.js', 'inlined.conf'].includes(path),
    );
  const files: Record<string, string> = {};
  for (const path of paths) {
    files[path.replace(/(^|\/)index\.html$/, '$1')] = await readFile(join(folder, path), 'utf8');
  }
  return { [`tukipolku / ${(await releaseIn(folder)).id}`]: files };
}
