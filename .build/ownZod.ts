import type { Plugin } from 'vite';

/**
 * Gives zod settings of its own instead of those of the whole page: a host that uses zod, too, must
 * neither find ours nor change how answers are read.
 */
export function ownZod(): Plugin {
  return {
    name: 'own-zod',
    transform: {
      filter: { id: /\/zod\/v4\/core\/(core|registries)\.js$/ },
      handler(code) {
        if (!code.includes('globalThis')) throw new Error('zod keeps its settings elsewhere');
        return { code: `const page = {};\n${code.replaceAll('globalThis', 'page')}`, map: null };
      },
    },
  };
}
