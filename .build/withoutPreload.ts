import type { Plugin } from 'vite';

/**
 * Leaves out Vite's way to fetch ahead what a late script imports: it writes into the head of the page,
 * which need not be ours, and would be the heaviest part of small scripts.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
