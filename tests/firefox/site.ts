import type { TestProject } from 'vitest/node';
import { thisMachine } from '../chromium/machine.ts';
import { serveForTests } from '../chromium/site.ts';
import { findFirefox } from './installed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined when there is none: then the tests in it are left out. */
    firefoxPath: string | undefined;
  }
}

/** Serves the site for a Firefox, or says that there is none. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const found = findFirefox(thisMachine);
  if ('missing' in found) {
    thisMachine.say(found.missing);
    return undefined;
  }
  project.provide('firefoxPath', found.path);
  return serveForTests(project);
}
