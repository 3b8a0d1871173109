import { useEffect, useEffectEvent, useState } from 'react';

/** How long nobody touches the page before it asks, and then before it clears, in ms. */
const ASK_AFTER = 20 * 60_000;
const CLEAR_AFTER = 2 * 60_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const;

/**
 * Whether a page that holds answers has been left alone so long that it should ask; when nobody
 * says `stay` in time, `onClear` is called. A phone that slept asks when it wakes, before it clears:
 * the time to answer is time in which the page could be seen.
 */
export function useIdle(isOn: boolean, onClear: () => void) {
  const [isAsking, setAsking] = useState(false);
  const clear = useEffectEvent(() => {
    setAsking(false);
    onClear();
  });

  useEffect(() => {
    if (!isOn || isAsking) return undefined;
    let timer = setTimeout(() => setAsking(true), ASK_AFTER);
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setAsking(true), ASK_AFTER);
    };
    for (const sign of SIGNS) document.addEventListener(sign, restart, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, restart);
    };
  }, [isOn, isAsking]);

  useEffect(() => {
    if (!isAsking) return undefined;
    const timer = setTimeout(() => clear(), CLEAR_AFTER);
    return () => clearTimeout(timer);
  }, [isAsking]);

  return { isAsking: isOn && isAsking, stay: () => setAsking(false), clear };
}
