import type { Machine } from './machine.ts';

export const APT = '/usr/bin/apt-get';
/** Playwright's own Chromium. */
export const CACHE = '/cache/playwright/chrome';

/** What commands that begin so bring: programs, or nothing as they fail. */
export type Brings = Record<string, string[] | 'fails'>;

/** A machine on which only these programs exist; `ran` has the commands that it was told to run. */
export function machineWith(
  programs: string[],
  { brings = {}, ...rest }: Partial<Machine> & { brings?: Brings } = {},
): Machine & { ran: string[] } {
  const existing = new Set(programs);
  const ran: string[] = [];
  return {
    ran,
    env: { PATH: '/usr/sbin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightChromium: CACHE,
    playwrightCli: 'cli.js',
    exists: (path) => existing.has(path),
    namesIn: (folder) =>
      [...existing]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    versionOf: () => 'Mozilla Firefox 153.7.0esr',
    run: async (command, args) => {
      const line = [command.replace(process.execPath, 'node'), ...args].join(' ');
      ran.push(line);
      const brought = Object.entries(brings).find(([start]) => line.startsWith(start))?.[1] ?? [];
      if (brought === 'fails') throw new Error(`${command} ended with 1`);
      for (const path of brought) existing.add(path);
    },
    say: () => {},
    ...rest,
  };
}
