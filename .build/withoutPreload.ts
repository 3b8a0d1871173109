import type { Plugin } from 'vite';

/**
 * Leaves out Vite's way to fetch ahead what a late script imports: it writes into the head of the page,
 * which need not be ours, and ties small scripts to the heavy one that it happens to lie in. Vite has
 * no setting for it, but does so itself in scripts of workers.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    apply: 'build',
    configResolved(config) {
      Reflect.set(config, 'isWorker', true);
    },
  };
}
