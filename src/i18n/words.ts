import type { Resource, ResourceLanguage } from 'i18next';

/** Every namespace of every language, loaded only when asked for. */
const files = import.meta.glob<{ default: ResourceLanguage[string] }>([
  '../../locales/*/*.json',
  '!../../locales/*/outage.json',
]);

/**
 * The words of one language. Tries twice, as a phone loses its signal now and then; rejects when
 * they cannot be had.
 */
export async function loadWords(language: string): Promise<Resource> {
  const entries = Object.entries(files).filter(([path]) => path.split('/').at(-2) === language);
  if (entries.length === 0) throw new RangeError(`No words in ${language}`);
  const namespaces = await Promise.all(
    entries.map(async ([path, load]) => [
      path.split('/').at(-1)?.replace('.json', '') ?? path,
      (await load().catch(load)).default,
    ]),
  );
  return { [language]: Object.fromEntries(namespaces) as ResourceLanguage };
}
