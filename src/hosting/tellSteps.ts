import type { ActorRefFrom } from 'xstate';
import type { screeningMachine } from '../machine/screening.machine.ts';
import { placeOf, progressAt, questionAt } from '../machine/screening.view.ts';
import type { HostEvent } from './contract.ts';

/**
 * Tells a host how far a person is. The page after a loss is told as nothing: an end after the first
 * question would say which answer led there.
 */
export function tellSteps(
  actor: ActorRefFrom<typeof screeningMachine>,
  tell: (event: HostEvent) => void,
): void {
  let told: number | 'result' | undefined;
  const look = () => {
    const snapshot = actor.getSnapshot();
    const place = placeOf(snapshot);
    const question = questionAt(place);
    const now = question === undefined ? place : progressAt(question, snapshot.context).number;
    if (now === told || (typeof now === 'string' && now !== 'result')) return;
    told = now;
    tell(now === 'result' ? { type: 'result' } : { type: 'step', number: now });
  };
  actor.subscribe(look);
  look();
}
