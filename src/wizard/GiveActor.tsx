import { useEffect } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { screeningMachine } from '../machine/screening.machine.ts';
import { ScreeningContext } from './ScreeningContext.ts';

export type ScreeningActor = ActorRefFrom<typeof screeningMachine>;

type Props = { onActor: (actor: ScreeningActor) => void };

/** Tells who holds the answers, for a newer release that takes them over. */
export function GiveActor({ onActor }: Props) {
  const actor = ScreeningContext.useActorRef();
  useEffect(() => onActor(actor), [actor, onActor]);
  return null;
}
