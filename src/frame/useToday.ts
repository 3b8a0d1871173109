import { useEffect, useEffectEvent } from 'react';
import { helsinkiDay } from '../rules/helsinkiDay.ts';
import type { PlainDate } from '../rules/plainDate.ts';

/** A page left open overnight learns the new day when the person comes back to it. */
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
    return () => document.removeEventListener('visibilitychange', listen);
  }, []);
}
