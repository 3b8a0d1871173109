import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fonts } from './broughtFonts.ts';
import { fontconfig } from './fontconfig.ts';

/** Goes with the packages that hold the fonts, and is kept until they are installed anew. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/fonts/', import.meta.url));

/**
 * The environment in which a browser sees the fonts that the tests bring, and none of the machine's.
 * macOS and Windows have no fontconfig and are left as they are: there Arial is Arial, and wide fonts
 * are no wider.
 */
export function seeingOnly(fonts: Fonts): NodeJS.ProcessEnv {
  if (process.platform !== 'linux') return process.env;
  const file = join(FOLDER, `${fonts}.conf`);
  mkdirSync(FOLDER, { recursive: true });
  // Several workers write the same at once: nobody reads half a file.
  const written = `${file}.${randomUUID()}`;
  writeFileSync(written, fontconfig(fonts, join(FOLDER, 'cache')));
  renameSync(written, file);
  return { ...process.env, FONTCONFIG_FILE: file };
}
