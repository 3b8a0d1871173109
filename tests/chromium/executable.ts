import { findInstalled } from './installed.ts';
import { type Machine, thisMachine } from './machine.ts';

/**
 * Where the Chromium for the tests is, getting one when there is none. Tried in this order:
 * CHROMIUM_PATH, one already installed, Debian's package (as root), Playwright's own download.
 */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const asked = machine.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (machine.exists(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, but there is no program there.`);
  }

  const installed = findInstalled(machine);
  if (installed !== undefined) return installed;

  const tried: string[] = [];
  for (const { name, install } of waysToInstall(machine)) {
    machine.say(`No Chromium found: trying ${name}.`);
    try {
      await install();
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    const found = findInstalled(machine);
    if (found !== undefined) return found;
    tried.push(`${name}: installed, but no Chromium found after it`);
  }
  throw new Error(whatToDo(tried));
}

function waysToInstall(machine: Machine): { name: string; install: () => Promise<void> }[] {
  const debian = {
    name: "Debian's package",
    install: async () => {
      await machine.run('apt-get', ['update']);
      await machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    },
  };
  const download = {
    name: "Playwright's download",
    install: () =>
      machine.run(process.execPath, [machine.playwrightCli, 'install', '--no-shell', 'chromium']),
  };
  const hasApt = machine.exists('/usr/bin/apt-get') && machine.isRoot;
  return hasApt ? [debian, download] : [download];
}

function whatToDo(tried: string[]): string {
  return [
    'The tests need a Chromium and none could be found or installed.',
    ...tried.map((line) => `  - ${line}`),
    'Install Chromium or Chrome, or set CHROMIUM_PATH to the program, and run the tests again.',
  ].join('\n');
}
