import type { Browser } from 'playwright-core';
import { beforeAll, describe, inject } from 'vitest';
import { launchFirefox } from './launch.ts';

let launched: Promise<Browser> | undefined;

/** Tests in a Firefox that all files of a worker share; where there is none they are left out. */
export function inFirefox(tests: (browser: () => Browser) => void): void {
  const path = inject('firefoxPath');
  describe.skipIf(path === undefined)('in Firefox', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await (launched ??= launchFirefox(path ?? ''));
    });

    tests(() => browser);
  });
}
