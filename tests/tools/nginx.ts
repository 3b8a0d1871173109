import { delimiter, join } from 'node:path';
import type { Found } from './found.ts';
import { thisMachine, type Machine } from './machine.ts';

const NGINX = 'nginx-light';
/** Its module for files compressed by the build, which the shipped configuration needs. */
const BROTLI = 'libnginx-mod-http-brotli-static';

/** An nginx that can run the shipped configuration. */
export function nginxOn(machine: Machine): Found {
  const path = programOn(machine);
  const needed = `they need Debian's ${NGINX} and ${BROTLI}`;
  if (path === undefined) return { missing: `there is none; ${needed}` };
  const modules = machine.namesIn('/etc/nginx/modules-enabled');
  if (modules.some((name) => name.includes('brotli-static'))) return { path };
  return { missing: `it has no module for brotli; ${needed}` };
}

/** Debian's packages that would make it one. */
export function nginxPackages(machine: Machine): string[] {
  return programOn(machine) === undefined ? [NGINX, BROTLI] : [BROTLI];
}

/** Whether one is here. */
export function hasNginx(): boolean {
  return 'path' in nginxOn(thisMachine);
}

function programOn({ env, exists }: Machine): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'nginx')).find((place) => exists(place));
}
