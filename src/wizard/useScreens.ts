import { useCallback, useEffect, useState } from 'react';
import { loadScreens, screensAtHand, type Screens } from './lateScreens.ts';
import { whenIdle } from './whenIdle.ts';

/** In ms: after so long somebody who waits is told, and whom to call. They may come all the same. */
const PATIENCE = 10_000;

/**
 * The screens after the questions: fetched as soon as there is nothing else to do, at the latest when
 * they are needed. `failed` says that they could not be had, and `again` tries once more.
 */
export function useScreens(isNeeded: boolean) {
  const [screens, setScreens] = useState<Screens | 'failed' | undefined>(screensAtHand);
  const isThere = typeof screens === 'object';
  const isAwaited = isNeeded && screens === undefined;
  const load = useCallback(async () => {
    // Whoever tries again waits again.
    setScreens((now) => (now === 'failed' ? undefined : now));
    setScreens(await loadScreens().catch(() => 'failed' as const));
  }, []);
  useEffect(() => {
    if (isThere) return undefined;
    return isNeeded ? atOnce(load) : whenIdle(() => void load());
  }, [isThere, isNeeded, load]);
  useEffect(() => {
    if (!isAwaited) return undefined;
    const timer = setTimeout(() => setScreens('failed'), PATIENCE);
    return () => clearTimeout(timer);
  }, [isAwaited]);
  return {
    screens: isThere ? screens : undefined,
    failed: isNeeded && screens === 'failed',
    again: () => void load(),
  };
}

function atOnce(load: () => Promise<void>): undefined {
  void load();
}
