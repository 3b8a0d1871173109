import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/**
 * The present time, cut to whole minutes. It moves on as each minute begins while the page is
 * visible, and catches up when the person comes back to it; a hidden page runs no timer.
 */
export function useMinute(now: () => Date): Date {
  const [minute, setMinute] = useState(() => minuteAt(now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    function look() {
      clearTimeout(timer);
      if (document.hidden) return;
      const instant = now();
      setMinute(minuteAt(instant));
      timer = setTimeout(look, MINUTE - (instant.getTime() % MINUTE));
    }
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return new Date(minute * MINUTE);
}

function minuteAt(instant: Date): number {
  return Math.floor(instant.getTime() / MINUTE);
}
