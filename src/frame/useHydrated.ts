import { useSyncExternalStore } from 'react';

/**
 * Whether what is shown may differ from what the build has put into the page: false while React takes
 * that over, true right after it.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
