import type { Resource, ResourceLanguage } from 'i18next';
import { LATE } from './lateNamespaces.ts';

type Words = ResourceLanguage[string];

/**
 * Every namespace of every language, loaded only when asked for; not those that are always at hand,
 * those of the clinic page, nor those of pages and reports that are made beforehand.
 */
const files = import.meta.glob<{ default: Words }>(
  [
    './*/*.json',
    '!./*/{accessibility,atHand,listing,nurse,privacy,proof,record,rules,safety}.json',
  ],
  { base: '../../locales' },
);

/**
 * The words of one language without the late ones. Rejects when they cannot be had.
 */
export async function loadWords(language: string): Promise<Resource> {
  const paths = Object.keys(files).filter(
    (path) => path.startsWith(`./${language}/`) && !LATE.includes(namespaceOf(path)),
  );
  if (paths.length === 0) throw new RangeError(`No words in ${language}`);
  const namespaces = await Promise.all(
    paths.map(async (path) => [namespaceOf(path), await load(path)] as const),
  );
  return { [language]: Object.fromEntries(namespaces) };
}

/** The words of one namespace, such as a late one. Rejects when they cannot be had. */
export function loadNamespace(language: string, namespace: string): Promise<Words> {
  return load(`./${language}/${namespace}.json`);
}

/** Tries twice, as a phone loses its signal now and then. */
async function load(path: string): Promise<Words> {
  const file = files[path];
  if (file === undefined) throw new RangeError(`No words at ${path}`);
  return (await file().catch(file)).default;
}

function namespaceOf(path: string): string {
  return path.split('/').at(-1)?.replace('.json', '') ?? path;
}
