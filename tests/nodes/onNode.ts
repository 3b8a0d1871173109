import { spawnSync } from 'node:child_process';

/** What was run, how it ended, and how long it took. */
export type Run = { name: string; succeeded: boolean; milliseconds: number };

/** Runs a script with a version of Node that the npm package `node` brings, and shows what it says. */
export function onNode(version: string, name: string, args: string[]): Run {
  const start = performance.now();
  const command = ['node', ...args].map(quoted).join(' ');
  const { status } = spawnSync('npx', ['--yes', '-p', `node@${version}`, '-c', command], {
    stdio: 'inherit',
  });
  return { name, succeeded: status === 0, milliseconds: performance.now() - start };
}

/** As one word for a shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
