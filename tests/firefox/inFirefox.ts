import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { launchFirefox } from './launch.ts';

/** Tests that share one Firefox; where there is none they are left out. */
export function inFirefox(tests: (browser: () => Browser) => void): void {
  const path = inject('firefoxPath');
  describe.skipIf(path === undefined)('in Firefox', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchFirefox(path ?? '');
    });
    afterAll(() => browser.close());

    tests(() => browser);
  });
}
