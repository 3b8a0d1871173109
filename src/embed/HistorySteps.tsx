import { ScreeningContext } from '../wizard/ScreeningContext.ts';
import { useHistorySteps } from '../wizard/useHistorySteps.ts';

/** Gives every step an entry in the host's history. */
export function HistorySteps() {
  useHistorySteps(ScreeningContext.useActorRef());
  return null;
}
