import type { TestProject } from 'vitest/node';
import { serveForTests } from '../chromium/site.ts';
import { leaveOut } from '../tools/leaveOut.ts';
import { toolsOfRun } from '../tools/toolsOfRun.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined when there is none: then the tests in it are left out. */
    firefoxPath: string | undefined;
  }
}

/** Serves the site for a Firefox, or says that there is none. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { firefox } = await toolsOfRun(project);
  if (firefox === undefined || 'missing' in firefox) {
    leaveOut(project, firefox?.missing);
    return undefined;
  }
  project.provide('firefoxPath', firefox.path);
  return serveForTests(project);
}
