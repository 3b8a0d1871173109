import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the files of a checkout that git knows, as they are now, with its packages; gives its folder. */
export function copyCheckout(checkout: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'tukipolku-breaks-'));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: checkout, encoding: 'utf8' });
  const files = listed
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(checkout, file)));
  for (const file of files) cpSync(join(checkout, file), join(copy, file));
  symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
