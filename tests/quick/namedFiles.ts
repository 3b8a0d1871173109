import { dirname, join } from 'node:path/posix';

/** Paths in quotes that begin where the module itself lies: what it imports, and what it reads. */
const PATHS = [
  /['"`](\.{1,2}\/[^'"`\n]+)['"`]/g,
  /new URL\(\s*['"`]([\w/.-]+)['"`],\s*import\.meta\.url/g,
];
/** Types are for the compiler to compare. */
const TYPES = /import type [^;]*;/g;

/**
 * Which of these files of the project a module names in its text: one by one, by a pattern, or by a
 * folder that holds them.
 */
export function namedFiles(module: string, text: string, files: readonly string[]): string[] {
  const code = text.replaceAll(TYPES, '');
  const matchers = PATHS.flatMap((path) => [...code.matchAll(path)]).map(([, path = '']) =>
    matcherOf(join(dirname(module), path), module),
  );
  return files.filter((file) => matchers.some((matches) => matches(file)));
}

function matcherOf(path: string, module: string): (file: string) => boolean {
  if (/[*{]/.test(path)) {
    const pattern = patternOf(path);
    return (file) => pattern.test(file);
  }
  const folder = path.endsWith('/') ? path : `${path}/`;
  // A folder around the module is where it begins to look, not what it reads.
  const isAround = folder === './' || module.startsWith(folder);
  return (file) => file === path || (!isAround && file.startsWith(folder));
}

/** Of `*`, `**` and `{a,b}`, as in `import.meta.glob`. */
function patternOf(glob: string): RegExp {
  const source = glob
    .replaceAll(/[.+()[\]^$|\\]/g, String.raw`\$&`)
    .replaceAll(/\{([^}]*)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
    .replaceAll('**/', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '(.*/)?');
  return new RegExp(`^${source}$`);
}
