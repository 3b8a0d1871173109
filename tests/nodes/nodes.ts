// `npm run test:nodes`: Node and DOM tests and the build, once on each supported version of Node.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWords } from './inWords.ts';
import { onNode, type Run } from './onNode.ts';

/** `npm run test:nodes -- 24` takes only those named. */
const named = process.argv.slice(2);
const versions = named.length > 0 ? named : ['22', '24', '26'];

const VITEST = 'node_modules/vitest/vitest.mjs';
const VITE = 'node_modules/vite/bin/vite.js';

const lines = versions.map((version) => {
  const runs = allOn(version);
  if (runs.some(({ succeeded }) => !succeeded)) process.exitCode = 1;
  return inWords(version, runs);
});
process.stdout.write(`\n${lines.join('\n')}\n`);

function allOn(version: string): Run[] {
  const outDir = mkdtempSync(join(tmpdir(), 'tukipolku-node-'));
  try {
    const found = onNode(version, 'npx', ['--version']);
    if (!found.succeeded) return [found];
    return [
      onNode(version, 'tests', [VITEST, 'run', '--project=unit*', '--project=dom*']),
      onNode(version, 'build', [VITE, 'build', '--outDir', outDir]),
    ];
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
