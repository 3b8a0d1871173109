import { useEffect } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { screeningMachine } from '../machine/screening.machine.ts';
import { entryIn, stateWith } from '../leaving/entry.ts';
import { depthOf } from '../machine/screening.view.ts';

/**
 * Gives every step an entry in the browser's history. An entry holds only how many steps from the
 * start it is; where that leads, the machine decides. The address never changes. `isOn` is
 * false where a host has not lent us its history.
 */
export function useHistorySteps(actor: ActorRefFrom<typeof screeningMachine>, isOn = true): void {
  useEffect(() => {
    if (!isOn) return undefined;
    // Entries left by an earlier load of the page count as the start.
    const visit = Math.random();
    let depth = 0;
    let isMoving = false;
    const entry = (at: number) => stateWith({ visit, depth: at });
    history.replaceState(entry(0), '');

    function follow() {
      if (isMoving) return;
      const wanted = depthOf(actor.getSnapshot());
      while (depth < wanted) {
        depth += 1;
        history.pushState(entry(depth), '');
      }
      if (wanted < depth) {
        isMoving = true;
        history.go(wanted - depth);
      }
    }

    function walk(event: PopStateEvent) {
      const found = entryIn(event.state);
      depth = found.visit === visit ? (found.depth ?? 0) : 0;
      history.replaceState(entry(depth), '');
      if (isMoving) {
        isMoving = false;
      } else {
        isMoving = true;
        for (let tries = depthOf(actor.getSnapshot()); tries > depth; tries -= 1) {
          actor.send({ type: 'BACK' });
        }
        while (depthOf(actor.getSnapshot()) < depth) {
          const before = depthOf(actor.getSnapshot());
          actor.send(before === 0 ? { type: 'START' } : { type: 'FORWARD' });
          if (depthOf(actor.getSnapshot()) === before) break;
        }
        isMoving = false;
      }
      follow();
    }

    const subscription = actor.subscribe(follow);
    window.addEventListener('popstate', walk);
    return () => {
      subscription.unsubscribe();
      window.removeEventListener('popstate', walk);
    };
  }, [actor, isOn]);
}
