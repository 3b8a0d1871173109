import { placeOf } from '../machine/screening.view.ts';
import type { Running } from '../offline/running.ts';
import { readDraft } from './draft.ts';
import type { Mounted } from './mounted.ts';

/** A mounted wizard as a newer release sees it. `hash` is that of the address it was opened with. */
export function runningOn(element: HTMLElement, mounted: Mounted, hash: string): Running {
  return {
    handOver() {
      const snapshot = mounted.actor?.getSnapshot();
      const { answers = {}, today = '', changing = null } = snapshot?.context ?? {};
      return {
        language: document.documentElement.lang,
        today,
        place: snapshot === undefined ? 'intro' : placeOf(snapshot),
        changing,
        answers,
        draft: readDraft(element),
        hash: mounted.hasBegun ? '' : hash,
      };
    },
    end: mounted.end,
  };
}
