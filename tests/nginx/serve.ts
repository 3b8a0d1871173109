import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shipped = fileURLToPath(new URL('../../.prod/', import.meta.url));
/** Debian's `nobody`: nginx must need no rights. */
const NOBODY = 65_534;

export type Served = { url: string; close: () => Promise<void> };

/**
 * Runs nginx with the shipped configuration, in which only the folder, the port and the place of the
 * pid file are others, over a folder of built files; as an ordinary user.
 */
export async function serveWithNginx(folder: string): Promise<Served> {
  const place = mkdtempSync(join(tmpdir(), 'tukipolku-nginx-'));
  chmodSync(place, 0o777);
  // A copy, as the project may lie where an ordinary user cannot look.
  const site = join(place, 'site');
  cpSync(folder, site, { recursive: true });
  cpSync(shipped, place, { recursive: true });
  const port = await freePort();
  const file = join(place, 'nginx.conf');
  const conf = readFileSync(file, 'utf8')
    .replaceAll('/tmp/', `${place}/`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /usr/share/nginx/html;', `root ${site};`);
  writeFileSync(file, conf);
  // Whatever may be read here by whoever has built it.
  execFileSync('chmod', ['-R', 'a+rX', place]);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const nginx = spawn('nginx', ['-c', file, '-e', 'stderr', '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(nginx, `${url}/healthz`);
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

/** Waits until it is there; rejects with what it said when it ends instead. */
async function answers(nginx: ChildProcess, url: string): Promise<void> {
  let said = '';
  nginx.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  while (nginx.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
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
