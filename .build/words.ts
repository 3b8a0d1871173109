import { readFileSync, readdirSync } from 'node:fs';

const locales = new URL('../locales/', import.meta.url);

/** The languages that have a folder of words. */
export function languages(): string[] {
  return readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** All words of a language, by namespace. */
export function wordsOf(language: string): Record<string, unknown> {
  const folder = new URL(`${language}/`, locales);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
    ]),
  );
}
