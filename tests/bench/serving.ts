import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressIn } from '../../.build/precompressed.ts';
import { buildSite } from '../chromium/site.ts';
import { hasNginx } from '../tools/nginx.ts';
import { serveWithNginx } from '../nginx/serve.ts';
import { findSlowServing, servingTable, type Serving } from './servingReport.ts';
import { hasWrk, load, type Load } from './wrk.ts';

/** Odd, so that there is one in the middle. */
const ROUNDS = 15;
const SECONDS = 1;

if (hasNginx() && hasWrk()) {
  const servings = await measure();
  console.log(servingTable(servings));
  const slowness = findSlowServing(servings);
  for (const sentence of slowness) console.error(sentence);
  if (slowness.length > 0) process.exitCode = 1;
} else {
  console.log('\nServing was left out: it needs nginx with brotli_static, and wrk.');
}

/** The shipped server beside a bare one of the same nginx: the same bytes, by turns. */
async function measure(): Promise<Serving[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tukipolku-bench-'));
  await buildSite(folder);
  await compressIn(folder);
  const configuration = await readFile(new URL('bare.conf', import.meta.url), 'utf8');
  const shipped = await serveWithNginx(folder, { variables: {} });
  const bare = await serveWithNginx(folder, { configuration });
  try {
    const servings: Serving[] = [];
    for (const file of await filesIn(folder)) {
      // Without a look for the page of a folder, or for what is compressed.
      const urls = [
        shipped.url + file.path.replace('index.html', ''),
        bare.url + file.sent,
      ] as const;
      servings.push({ ...file, ...(await byTurns(urls)) });
    }
    return servings;
  } finally {
    await Promise.all([shipped.close(), bare.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The page that most ask for, and the scripts with most and fewest bytes. The last tells what the
 * headers cost, which are as long as such a file; who asks for it has asked for a page before.
 */
async function filesIn(folder: string) {
  const names = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const sizeOf = async (path: string) => {
    const sent = existsSync(join(folder, `${path}.br`)) ? `${path}.br` : path;
    return { path, sent, bytes: (await stat(join(folder, sent))).size };
  };
  const page = await sizeOf('/fi/index.html');
  const scripts = await Promise.all(names.map((name) => sizeOf(`/assets/${name}`)));
  const [smallest = page, largest = page] = [1, -1].map(
    (order) => scripts.toSorted((one, other) => order * (one.bytes - other.bytes))[0],
  );
  return [
    { name: 'page', isLimited: true, ...page },
    { name: 'largest script', isLimited: true, ...largest },
    { name: 'smallest script', isLimited: false, ...smallest },
  ];
}

async function byTurns([one, other]: readonly [string, string]) {
  const shipped: Load[] = [];
  const bare: Load[] = [];
  for (const url of [one, other]) await load(url, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shipped.push(await load(one, SECONDS));
    bare.push(await load(other, SECONDS));
  }
  return { shipped, bare };
}
