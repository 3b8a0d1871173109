import type { TestProject } from 'vitest/node';
import { thisMachine } from './machine.ts';

/** Tells the tests of a project, and the person, why they are left out. */
export function leaveOut(project: TestProject, reason = 'nothing was looked for'): void {
  project.provide('leftOut', reason);
  thisMachine.say(`The tests "${project.name}" are left out: ${reason}.`);
}
