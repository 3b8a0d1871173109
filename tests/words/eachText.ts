import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that a person reads, with its key as `page.intro.heading`. */
export type Text = { namespace: string; key: string; text: string };

/** Every text of a language, in the order of its files. */
export function eachText(language: Language): Text[] {
  const folder = path.join(import.meta.dirname, '../../locales', language);
  return readdirSync(folder).flatMap((file) => {
    const namespace = file.replace('.json', '');
    const tree: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    return textsIn(tree, namespace).map((one) => ({ namespace, ...one }));
  });
}

function textsIn(tree: unknown, key: string): { key: string; text: string }[] {
  if (typeof tree === 'string') return [{ key, text: tree }];
  return Object.entries(tree as Record<string, unknown>).flatMap(([step, inner]) =>
    textsIn(inner, `${key}.${step}`),
  );
}
