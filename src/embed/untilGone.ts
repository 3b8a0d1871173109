import type { HostEvent } from '../hosting/contract.ts';
import { onForget } from '../leaving/forgetting.ts';
import { leaveAtOnce } from '../leaving/leaveAtOnce.ts';
import { watchForLeaving } from '../leaving/watchForLeaving.ts';
import { coverHost } from './coverHost.ts';

type Wizard = {
  tell: (event: HostEvent) => void;
  show: () => void;
  clear: () => void;
  isShown: () => boolean;
};

/**
 * Lets a person leave quickly, and forgets when the page goes: what the back-forward cache brings back
 * begins anew. Gives the way to stop.
 */
export function untilGone(shadow: ShadowRoot, { tell, show, clear, isShown }: Wizard): () => void {
  const stopWatching = watchForLeaving(shadow, (link) => {
    leaveAtOnce(link, (words) => coverHost(shadow, words));
    tell({ type: 'leave' });
  });
  const takeBack = onForget(clear);
  function comeBack({ persisted }: PageTransitionEvent) {
    shadow.querySelector('.tuki-cover')?.remove();
    if (persisted && !isShown()) show();
  }
  window.addEventListener('pagehide', clear);
  window.addEventListener('pageshow', comeBack);
  return () => {
    stopWatching();
    takeBack();
    window.removeEventListener('pagehide', clear);
    window.removeEventListener('pageshow', comeBack);
  };
}
