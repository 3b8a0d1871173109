import type { ActorRefFrom } from 'xstate';
import { environment } from '../frame/environment.ts';
import { isAllowedAncestor } from '../frame/isAllowedAncestor.ts';
import { LEAVING } from '../leaving/coverPage.ts';
import type { screeningMachine } from '../machine/screening.machine.ts';
import type { HostError } from './contract.ts';
import { followHeight } from './followHeight.ts';
import { isHello, written, type FrameMessage } from './frameMessage.ts';
import { readyEvent } from './readyEvent.ts';
import { tellSteps } from './tellSteps.ts';

/**
 * Tells the page around a frame how high the content is, and what a host may know. Nothing but a
 * greeting is said before a host has answered whose origin may show the wizard.
 */
export function speakToParent(
  held: ActorRefFrom<typeof screeningMachine> | 'noScreening' | HostError,
): void {
  const { parent } = window;
  if (parent === window) return;

  function listen({ source, origin, data }: MessageEvent) {
    if (source !== parent || !isHello(data) || !isAllowed(origin)) return;
    window.removeEventListener('message', listen);
    const tell = (message: FrameMessage) => parent.postMessage(written(message), origin);
    if (typeof held === 'string' && held !== 'noScreening') {
      // What stands in the host's page stays there.
      tell({ type: 'error', code: held });
      return;
    }
    const stop = followHeight((height) => tell({ type: 'height', height }));
    document.addEventListener(LEAVING, () => {
      // What covers the page needs the room that the page had.
      stop();
      tell({ type: 'leave' });
    });
    tell(readyEvent());
    if (typeof held === 'object') tellSteps(held, tell);
  }

  window.addEventListener('message', listen);
  parent.postMessage(written({ type: 'hello' }), '*');
}

function isAllowed(origin: string): boolean {
  return origin === location.origin || isAllowedAncestor(origin, environment().frameAncestors);
}
