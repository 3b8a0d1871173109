import { createHash } from 'node:crypto';

/** What rules and contacts are, and the words in which they are told. */
const RULES =
  /\/(src\/(rules|catalogue)\/.+\.ts|locales\/\w+\/(contacts|services|sources|reasons)\.json)$/;
/** The day of the last comparison with the sources: looking again changes nothing. */
const CHECKED = '/src/catalogue/checked.ts';

type Module = [id: string, info: { code: string | null } | null];

/**
 * A fingerprint of the rules and contacts among the modules of a build, as they are compiled: without
 * types and comments, so that the same in other words is the same.
 */
export function rulesOf(modules: readonly Module[]): string {
  const rules = modules
    .map(([id, info]): [string, string] => [id.replaceAll('\\', '/'), info?.code ?? ''])
    .filter(([id]) => RULES.test(id) && !id.endsWith(CHECKED))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  if (rules.length === 0) throw new Error('The build has no rules');
  const hash = createHash('sha256');
  for (const [, code] of rules) hash.update(code);
  return hash.digest('base64url').slice(0, 16);
}
