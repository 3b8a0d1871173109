import { chromiumOn } from './chromium.ts';
import { firefoxOn, firefoxPackages } from './firefox.ts';
import type { Found } from './found.ts';
import { installPackages } from './installPackages.ts';
import { thisMachine, type Machine } from './machine.ts';
import { nginxOn, nginxPackages } from './nginx.ts';

/** A program that tests need beside Node. */
export type Tool = 'chromium' | 'firefox' | 'nginx';
export type Tools = Partial<Record<Tool, Found>>;

type Kind = {
  find: (machine: Machine) => Found;
  /** Debian's packages that would bring it, without what is there. */
  packages: (machine: Machine) => string[];
};

const KINDS: Record<Tool, Kind> = {
  chromium: { find: chromiumOn, packages: () => ['chromium-headless-shell'] },
  firefox: { find: firefoxOn, packages: firefoxPackages },
  nginx: { find: nginxOn, packages: nginxPackages },
};

/**
 * Where each of these tools is, after installing all that are missing: Debian's packages at once, as
 * root where apt-get is, and Playwright's download of Chromium where that does not help. What cannot
 * be had is said with its reason; only a variable that names no program throws.
 */
export async function bringTools(
  wanted: readonly Tool[],
  machine: Machine = thisMachine,
): Promise<Tools> {
  const missing = wanted.filter((tool) => 'missing' in KINDS[tool].find(machine));
  const failed =
    missing.length > 0 && machine.isRoot && machine.exists('/usr/bin/apt-get')
      ? await installPackages(
          missing.map((tool) => KINDS[tool].packages(machine)),
          machine,
        )
      : [];
  if (missing.includes('chromium') && 'missing' in chromiumOn(machine)) {
    failed.push(...(await downloadChromium(machine)));
  }
  return Object.fromEntries(
    wanted.map((tool) => [tool, withFailures(KINDS[tool].find(machine), failed)]),
  );
}

function withFailures(found: Found, failed: string[]): Found {
  if ('path' in found || failed.length === 0) return found;
  return { missing: `${found.missing} (tried: ${failed.join('; ')})` };
}

/** What went wrong, if anything. */
async function downloadChromium(machine: Machine): Promise<string[]> {
  machine.say("No Chromium yet: trying Playwright's download.");
  try {
    const args = [machine.playwrightCli, 'install', '--no-shell', 'chromium'];
    await machine.run(process.execPath, args);
    return [];
  } catch (error) {
    return [`Playwright's download: ${error instanceof Error ? error.message : String(error)}`];
  }
}
