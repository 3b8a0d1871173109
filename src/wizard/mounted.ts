import { tellOutside } from '../hosting/tellOutside.ts';
import { onForget } from '../leaving/forgetting.ts';
import type { ScreeningActor } from './GiveActor.tsx';

/** A wizard in the page, as whoever takes its place needs it. */
export type Mounted = {
  /** Who holds the answers, as soon as the wizard is shown. */
  actor?: ScreeningActor;
  hasBegun: boolean;
  onActor: (actor: ScreeningActor) => void;
  end: () => void;
};

/** The wizard that `root` holds; it is forgotten with everything else. */
export function mountedOn(root: { unmount: () => void }): Mounted {
  const mounted: Mounted = {
    hasBegun: false,
    onActor(actor) {
      mounted.actor = actor;
      tellOutside(actor);
      actor.subscribe(({ value }) => {
        mounted.hasBegun ||= value !== 'intro';
      });
    },
    end() {
      root.unmount();
      // Whoever may still end it must not hold the answers in memory.
      delete mounted.actor;
    },
  };
  onForget(mounted.end);
  return mounted;
}
