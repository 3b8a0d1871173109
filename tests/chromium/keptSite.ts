import type { Browser, Page } from 'playwright-core';
import { PATIENCE } from '../patience.ts';
import { newContext } from './restingPages.ts';
import { waitForWorker } from './release.ts';
import { NOON } from './walk.ts';

/** A page of a site that a worker keeps from now on. */
export async function firstVisit(browser: Browser, url: string): Promise<Page> {
  const page = await pageWithWorkers(browser);
  await page.goto(url);
  await waitForWorker(page);
  return page;
}

/** An empty page in a context of its own, at noon of the day of the journeys. */
export async function pageWithWorkers(browser: Browser): Promise<Page> {
  const context = await newContext(browser, { serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  return page;
}

/**
 * Has the browser look for a newer worker, as it does itself after a while, until that one has
 * either taken over or failed.
 */
export async function update(page: Page): Promise<'activated' | 'redundant' | 'none'> {
  return page.evaluate(async (patience) => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration === undefined) return 'none';
    const found = await registration.update();
    const worker = found.installing ?? found.waiting;
    if (worker === null) return 'none';
    return new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`The newer worker stays ${worker.state}`)), patience);
      const tell = () => {
        if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state);
      };
      worker.addEventListener('statechange', tell);
      tell();
    });
  }, PATIENCE);
}
