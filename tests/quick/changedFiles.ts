import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Files of the project in this folder: all, and what differs from main. Paths from the folder. */
export function changedFiles(): { all: string[]; changed: string[] } {
  const untracked = listed('ls-files', '--others', '--exclude-standard', '-z');
  const all = [...listed('ls-files', '-z'), ...untracked];
  const changed = [...listed('diff', '--name-only', '-z', leftMainAt(), '--'), ...untracked];
  return { all: all.filter(isThere), changed: changed.filter(isThere) };
}

/** Where this branch left main; the last commit where there is no main. */
function leftMainAt(): string {
  for (const main of ['origin/main', 'main']) {
    try {
      return git('merge-base', 'HEAD', main).trim();
    } catch {
      // There is no branch of this name.
    }
  }
  return 'HEAD';
}

function listed(...args: string[]): string[] {
  return git(...args)
    .split('\0')
    .filter((path) => path !== '');
}

function isThere(path: string): boolean {
  return existsSync(path);
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
