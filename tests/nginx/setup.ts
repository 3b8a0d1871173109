import type { TestProject } from 'vitest/node';
import { leaveOut } from '../tools/leaveOut.ts';
import { toolsOfRun } from '../tools/toolsOfRun.ts';

/** Brings the nginx that the tests run; where there is none they are left out, but never in CI. */
export async function setup(project: TestProject): Promise<void> {
  const { nginx } = await toolsOfRun(project);
  if (nginx !== undefined && 'path' in nginx) return;
  if (process.env['CI'] !== undefined) {
    throw new Error(`No nginx, without which CI would not test the server: ${nginx?.missing}.`);
  }
  leaveOut(project, nginx?.missing);
}
