import type { TestProject } from 'vitest/node';
import { bringTools, type Tool, type Tools } from './bringTools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the tests of a project need, as vite.config.ts says. */
    needs?: Tool[];
    /** What was found for all projects of this run. */
    tools?: Tools;
    /** Why the tests of this project are left out. */
    leftOut?: string;
  }
}

/**
 * The tools that the projects of this run need. Whichever project is set up first brings them all, so
 * that they are installed at once; a project whose tests do not run asks for nothing.
 */
export async function toolsOfRun({ vitest }: TestProject): Promise<Tools> {
  const { tools } = vitest.getRootProject().getProvidedContext();
  if (tools !== undefined) return tools;
  const projects = vitest.state
    .getPaths()
    .flatMap((path) => vitest.getModuleSpecifications(path))
    .map(({ project }) => project);
  const needs = new Set(projects.flatMap((project) => project.getProvidedContext().needs ?? []));
  const found = await bringTools([...needs]);
  vitest.provide('tools', found);
  return found;
}
