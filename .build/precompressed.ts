import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { RUNTIME_CONFIGURATION } from '../src/offline/release.ts';

const TEXT = /\.(css|html|js|json|svg)$/;

/**
 * Writes beside every text file of the built site what a server sends instead to whoever reads
 * brotli or gzip. Only where it is to be shipped from: a build into another folder stays as it is.
 */
export function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: ({ build }, { command }) => command === 'build' && build?.outDir === undefined,
    writeBundle: ({ dir = 'dist' }) => compressIn(dir),
  };
}

/** The same in a folder that holds a built site. */
export async function compressIn(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await Promise.all(
    files
      // Who changes it need not know that there are copies.
      .filter((file) => TEXT.test(file) && file !== RUNTIME_CONFIGURATION)
      .map((file) => compress(join(folder, file))),
  );
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  for (const [ending, compressed] of [
    ['br', br],
    ['gz', gz],
  ] as const) {
    if (compressed.length < content.length) writeFileSync(`${file}.${ending}`, compressed);
  }
}
