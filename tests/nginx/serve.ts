import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INLINED } from '../../.build/inlined.ts';

const shipped = fileURLToPath(new URL('../../.prod/', import.meta.url));
/** Debian's `nobody`: nginx must need no rights. */
const NOBODY = 65_534;

export type Served = { url: string; close: () => Promise<void> };

type Options = {
  /** The path below which the site was built. */
  base?: string;
  /** Another configuration than the shipped one. */
  configuration?: string;
  /** The variables of the container, with which start.sh starts the server; else nginx alone does. */
  variables?: Record<string, string>;
};

/**
 * Runs nginx with the shipped configuration, in which only the folder, the port and the place of what
 * it writes are others, over a folder of built files; as an ordinary user.
 */
export async function serveWithNginx(
  folder: string,
  { base = '/', configuration, variables }: Options = {},
): Promise<Served> {
  const place = mkdtempSync(join(tmpdir(), 'tukipolku-nginx-'));
  // Copies, as the project may lie where an ordinary user cannot look.
  const site = join(place, 'site');
  cpSync(folder, join(site, base), { recursive: true });
  const etc = copyConfiguration(place);
  renameSync(join(site, base, INLINED), join(etc, INLINED));
  const port = await freePort();
  const file = join(etc, 'nginx.conf');
  const conf = (configuration ?? readFileSync(file, 'utf8'))
    .replaceAll('/tmp/', `${place}/tmp/`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /usr/share/nginx/html;', `root ${site};`);
  writeFileSync(file, conf);
  writeFileSync(join(etc, 'base.conf'), `set $base "${base}";\n`);
  // Whatever may be read here by whoever has built it.
  execFileSync('chmod', ['-R', 'a+rX', place]);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const [command = '', ...rest] =
    variables === undefined
      ? ['nginx', '-c', file, '-e', 'stderr', '-g', 'daemon off;']
      : ['sh', join(etc, 'start.sh')];
  const nginx = spawn(command, rest, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...variables },
    ...user,
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(nginx, url);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        nginx.on('exit', () => {
          rmSync(place, { recursive: true, force: true });
          resolve();
        });
        nginx.kill('SIGQUIT');
      }),
  };
}

/**
 * The configuration as it is shipped, in a folder `etc` of this one, and a folder `tmp` beside it
 * instead of /tmp. Only the latter can be written to.
 */
export function copyConfiguration(place: string): string {
  const etc = join(place, 'etc');
  cpSync(shipped, etc, { recursive: true });
  mkdirSync(join(place, 'tmp'));
  chmodSync(place, 0o755);
  chmodSync(join(place, 'tmp'), 0o777);
  const start = join(etc, 'start.sh');
  writeFileSync(start, readFileSync(start, 'utf8').replaceAll('=/tmp/', `=${place}/tmp/`));
  return etc;
}

/** Waits until it is there; rejects with what it said when it ends instead. */
async function answers(nginx: ChildProcess, url: string): Promise<void> {
  let said = '';
  nginx.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  while (nginx.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`nginx ended: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string'
          ? reject(new Error('No port'))
          : resolve(address.port),
      );
    });
  });
}
