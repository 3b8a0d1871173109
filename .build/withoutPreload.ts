import type { Plugin } from 'vite';

/** Vite's own way to fetch styles and scripts ahead adds to the head of the page, which is not ours. */
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
