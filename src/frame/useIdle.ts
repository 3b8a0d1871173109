import { useEffect, useEffectEvent, useState } from 'react';

const MINUTE = 60_000;

/** How many minutes nobody touches the page before it asks, and then before it clears. */
type Patience = { askAfter: number; clearAfter: number };

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const;

/**
 * Whether a page that holds answers has been left alone so long that it should ask; when nobody
 * says `stay` in time, `onClear` is called. A phone that slept asks when it wakes, before it clears:
 * the time to answer is time in which the page could be seen.
 */
export function useIdle(isOn: boolean, { askAfter, clearAfter }: Patience, onClear: () => void) {
  const [isAsking, setAsking] = useState(false);
  const clear = useEffectEvent(() => {
    setAsking(false);
    onClear();
  });

  useEffect(() => {
    if (!isOn || isAsking) return undefined;
    const wait = () => setTimeout(() => setAsking(true), askAfter * MINUTE);
    let timer = wait();
    const restart = () => {
      clearTimeout(timer);
      timer = wait();
    };
    for (const sign of SIGNS) document.addEventListener(sign, restart, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, restart);
    };
  }, [isOn, isAsking, askAfter]);

  useEffect(() => {
    if (!isAsking) return undefined;
    const timer = setTimeout(() => clear(), clearAfter * MINUTE);
    return () => clearTimeout(timer);
  }, [isAsking, clearAfter]);

  return { isAsking: isOn && isAsking, stay: () => setAsking(false), clear };
}
