import type { Release } from './release.ts';

/** Named by their content: under the same name the same file. */
const HASHED = 'assets/';

/** The files of one release in a cache of their own. `scope` is the address of the site. */
export function keptFiles({ id, files }: Release, scope: string) {
  // One origin may hold several sites, each with its own caches.
  const ours = `tukipolku ${new URL(scope).pathname} `;
  const name = ours + id;

  /** All files or none. What the release before has already is not fetched again. */
  async function keepAll(): Promise<void> {
    const wasThere = await caches.has(name);
    const cache = await caches.open(name);
    try {
      const missing = await Promise.all(
        Object.entries(files).map(async ([file, integrity]) => {
          const kept = file.startsWith(HASHED) ? await caches.match(scope + file) : undefined;
          if (kept !== undefined) return cache.put(scope + file, kept);
          // A server that has only half of a new release yet gives files that do not fit.
          return new Request(scope + file, { cache: 'reload', integrity, redirect: 'error' });
        }),
      );
      await cache.addAll(missing.filter((request) => request !== undefined));
    } catch (error) {
      if (!wasThere) await caches.delete(name);
      throw error;
    }
  }

  /** Tabs may still show the release before this one; anything older goes. */
  async function dropOld(): Promise<void> {
    const others = (await caches.keys()).filter((one) => one.startsWith(ours) && one !== name);
    await Promise.all(others.slice(0, -1).map((one) => caches.delete(one)));
  }

  /** A file of this release; `undefined` when it is not kept. */
  function find(file: string): Promise<Response | undefined> {
    return caches.match(scope + file, { cacheName: name, ignoreVary: true });
  }

  /** A script or style sheet of whichever release has it. */
  async function findHashed(file: string): Promise<Response | undefined> {
    return (await find(file)) ?? caches.match(scope + file, { ignoreVary: true });
  }

  return { keepAll, dropOld, find, findHashed };
}
