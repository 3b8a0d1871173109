import { onForget } from '../leaving/forgetting.ts';
import { bringRelease } from '../offline/bringRelease.ts';
import { followReleases } from '../offline/followReleases.ts';
import type { Mounted } from './mounted.ts';
import { runningOn } from './runningOn.ts';

/**
 * Keeps the site for when there is no network. When rules or contacts change while the page is open,
 * the wizard of the new release takes the place of this one, with its answers.
 */
export function keepCurrent(element: HTMLElement, mounted: Mounted, hash: string): Promise<void> {
  const base = import.meta.env.BASE_URL;
  let running = runningOn(element, mounted, hash);
  let isLeft = false;
  onForget(() => {
    isLeft = true;
    running.end();
  });
  /** What is forgotten does not come back, nor into sight while the page asks who is there. */
  const mayHandOver = () => !isLeft && element.querySelector('.tuki-screen[hidden]') === null;

  return followReleases(base, (offer) =>
    bringRelease(base, offer, async (takeOver) => {
      const { end } = running;
      const handOver = () => {
        if (!mayHandOver()) throw new Error('Nobody is there');
        return running.handOver();
      };
      const handed = handOver();
      try {
        running = await takeOver(element, { handOver, end });
      } catch (error) {
        if (!isLeft && element.childElementCount === 0) {
          const own = await import('./takeOver.tsx');
          running = await own.takeOver(element, { handOver: () => handed, end: () => {} }, false);
        }
        throw error;
      }
    }),
  );
}
