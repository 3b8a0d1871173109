import { useEffect, useEffectEvent } from 'react';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import type { PlainDate } from '../rules/plainDate.ts';

const MINUTE = 60_000;

/** A page left open overnight learns the new day, at the latest a minute after the person is back. */
export function useToday(
  today: PlainDate,
  now: () => Date,
  onDay: (today: PlainDate) => void,
): void {
  const look = useEffectEvent(() => {
    const day = helsinkiDay(now());
    if (day !== today) onDay(day);
  });
  useEffect(() => {
    const listen = () => look();
    document.addEventListener('visibilitychange', listen);
    const timer = setInterval(listen, MINUTE);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      clearInterval(timer);
    };
  }, []);
}
