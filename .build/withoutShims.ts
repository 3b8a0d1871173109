import { fileURLToPath } from 'node:url';

/** React has had this itself since version 18; libraries that support older ones bring their own. */
export const withoutShims = [
  {
    find: 'use-sync-external-store/shim/with-selector',
    replacement: 'use-sync-external-store/with-selector',
  },
  {
    find: 'use-sync-external-store/shim',
    replacement: fileURLToPath(new URL('syncExternalStore.ts', import.meta.url)),
  },
];
