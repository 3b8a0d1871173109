import type { ActorRefFrom } from 'xstate';
import { environment } from '../frame/environment.ts';
import { pageSetting } from '../frame/pageSetting.ts';
import type { screeningMachine } from '../machine/screening.machine.ts';
import type { HostError } from './contract.ts';

/** What a page of ours holds: a screening, a page without one, or an error in their place. */
type Held = ActorRefFrom<typeof screeningMachine> | 'noScreening' | HostError;

/**
 * Tells whoever a deployment or a host has named how far a person is, and nothing else. Nobody is
 * named unless the page is in a frame or the deployment counts; then what tells is fetched.
 */
export function tellOutside(held: Held): void {
  const { analytics } = environment();
  const isFramed = pageSetting().place === 'frame';
  if (!isFramed && analytics === undefined) return;
  void import('./listeners.ts')
    .then(({ speakToParent, countSteps }) => {
      if (isFramed) speakToParent(held);
      if (typeof held === 'object' && analytics !== undefined) countSteps(held, analytics);
    })
    .catch(() => {
      // The wizard works all the same; what stands around the frame stays as it is.
    });
}
