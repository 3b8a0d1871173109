import { readdirSync, readFileSync } from 'node:fs';

/** What gives a file of tests other modules than those of the files beside it. */
const REPLACES = /\bvi\.(mock|doMock|resetModules)\(/;

/**
 * The files of tests whose names end so, and that replace modules or load them anew: they cannot
 * share theirs with other files.
 */
export function replacingModules(ending: '.test.ts' | '.test.tsx'): string[] {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending) && REPLACES.test(readFileSync(name, 'utf8')));
}
