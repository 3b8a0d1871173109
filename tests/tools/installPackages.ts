import type { Machine } from './machine.ts';

/**
 * Installs groups of Debian's packages, all at once; one group at a time when that fails, as one
 * that this system does not know must not keep the others away. Returns what failed, in words.
 */
export async function installPackages(all: string[][], machine: Machine): Promise<string[]> {
  const groups = all.filter((packages) => packages.length > 0);
  if (groups.length === 0) return [];
  machine.say(`Installing with apt-get what tests need: ${groups.flat().join(' ')}`);
  const update = await attempt(['update'], machine);
  if (update.length > 0) return update;
  const together = await attempt([...INSTALL, ...groups.flat()], machine);
  if (together.length === 0 || groups.length === 1) return together;
  const failed: string[] = [];
  for (const packages of groups)
    failed.push(...(await attempt([...INSTALL, ...packages], machine)));
  return failed;
}

const INSTALL = ['install', '-y', '--no-install-recommends'];

async function attempt(args: string[], machine: Machine): Promise<string[]> {
  try {
    await machine.run('apt-get', args);
    return [];
  } catch (error) {
    const [verb = ''] = args;
    const packages = args.slice(INSTALL.length).join(' ');
    const reason = error instanceof Error ? error.message : String(error);
    return [`${verb} ${packages}`.trimEnd() + `: ${reason}`];
  }
}
