import { mkdir, writeFile } from 'node:fs/promises';

const folder = new URL('../../reports/bench/', import.meta.url);

/** Keeps what was measured, for whoever compares it with another run. */
export async function writeReport(name: string, measured: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(measured, undefined, 2)}\n`);
}
