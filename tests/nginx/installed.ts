import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Whether Debian's nginx with brotli, which the configuration needs, is here; `.ci/run` installs it. */
export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return readdirSync('/etc/nginx/modules-enabled').some((file) => file.includes('brotli'));
  } catch {
    return false;
  }
}
