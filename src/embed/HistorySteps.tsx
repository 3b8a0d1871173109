import { useEffect } from 'react';
import { ScreeningContext } from '../wizard/ScreeningContext.ts';
import { useHistorySteps } from '../wizard/useHistorySteps.ts';

/** Gives every step an entry in the host's history, also those taken before this came. */
export function HistorySteps() {
  const actor = ScreeningContext.useActorRef();
  useHistorySteps(actor);
  useEffect(() => {
    // Steps are counted whenever something happens: the same day once more changes nothing else.
    actor.send({ type: 'DAY_CHANGED', today: actor.getSnapshot().context.today });
  }, [actor]);
  return null;
}
