import { workerAddress } from './workerAddress.ts';

const HOUR = 3_600_000;

/**
 * Registers the worker of the site at `base`, and has the browser look for a newer one every hour
 * while the page is seen. Rejects where there can be none: storage denied, no secure connection.
 */
export async function registerWorker(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(base), {
    updateViaCache: 'none',
  });
  let looked = Date.now();

  async function look() {
    if (document.visibilityState !== 'visible' || Math.abs(Date.now() - looked) < HOUR) return;
    looked = Date.now();
    // Without a network there is nothing to find.
    await registration.update().catch(() => {});
  }
  document.addEventListener('visibilitychange', look);
  setInterval(look, HOUR / 4);
}
