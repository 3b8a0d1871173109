import { askRelease } from './askRelease.ts';
import { registerWorker } from './registerWorker.ts';
import type { Offer } from './release.ts';

/**
 * Keeps the site at hand for when there is no network, and calls `onNewRules` when a release with
 * other rules than the page's has come; when that rejects, again at the next sign of the person.
 * Does nothing in a frame, whose page is somebody else's, and where the browser has no workers.
 */
export async function followReleases(
  base: string,
  onNewRules: (offer: Offer) => Promise<void>,
): Promise<void> {
  if (window.top !== window || !('serviceWorker' in navigator)) return;
  let rules = document.querySelector<HTMLMetaElement>('meta[name=rules]')?.content;
  let isTaking = false;

  async function look(): Promise<void> {
    const worker = navigator.serviceWorker.controller;
    if (worker === null) return;
    const offer = await askRelease(worker);
    const isCurrent = worker === navigator.serviceWorker.controller;
    if (offer === undefined || offer.rules === rules || !isCurrent || isTaking) return;
    isTaking = true;
    try {
      await onNewRules(offer);
      rules = offer.rules;
    } catch {
      for (const sign of ['visibilitychange', 'click']) {
        document.addEventListener(sign, look, { once: true });
      }
    }
    isTaking = false;
    // A still newer one may have come meanwhile.
    if (worker !== navigator.serviceWorker.controller) await look();
  }

  try {
    navigator.serviceWorker.addEventListener('controllerchange', look);
    void look();
    await loaded();
    await registerWorker(base);
  } catch {
    // Storage is denied, or the connection is not secure: the page works as it is.
  }
}

/** Nothing that the page itself waits for is held up. */
function loaded(): Promise<unknown> {
  return document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => {
        window.addEventListener('load', resolve, { once: true });
      });
}
