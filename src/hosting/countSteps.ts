import type { ActorRefFrom } from 'xstate';
import type { screeningMachine } from '../machine/screening.machine.ts';
import { CONTRACT } from './contract.ts';
import { tellSteps } from './tellSteps.ts';

/**
 * Puts how far a person is, as a host may know it, into the queue of a counting script that the
 * deployment has named, such as `_paq`; into none when there is no such queue.
 */
export function countSteps(actor: ActorRefFrom<typeof screeningMachine>, name: string): void {
  const queue = (globalThis as unknown as Record<string, unknown>)[name];
  if (!Array.isArray(queue)) return;
  tellSteps(actor, (event) => {
    const number = 'number' in event ? [String(event.number)] : [];
    queue.push(['trackEvent', CONTRACT.name, event.type, ...number]);
  });
}
