import { useEffect } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { screeningMachine } from '../machine/screening.machine.ts';
import { helsinkiDay } from '../rules/helsinkiDay.ts';

/** A page left open overnight learns the new day when the person comes back to it. */
export function useToday(actor: ActorRefFrom<typeof screeningMachine>, now: () => Date): void {
  useEffect(() => {
    function look() {
      const today = helsinkiDay(now());
      if (today !== actor.getSnapshot().context.today) actor.send({ type: 'DAY_CHANGED', today });
    }
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [actor, now]);
}
