import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { fingerprintOf, wordsOf } from '../sources/fingerprintOf.ts';
import type { Copy } from './readCopy.ts';
import { WATCHED, type EntryId } from './watched.ts';

/** A fingerprint as one text, how many words and their SHA-256; empty for an empty field. */
const print = z.string().check(z.regex(/^(\d+ [\da-f]{64})?$/, 'a number of words and a SHA-256'));
const fields = z.nullable(z.record(z.string(), print));
const entrySchema = z.nullable(z.strictObject({ fi: fields, sv: fields, en: fields }));
// An entry that is watched no more may still stand there, until the next keeping.
const keptSchema = z.record(z.string(), entrySchema);

/** What is kept of each watched entry, by language and field; null is "not there when kept". */
export type Kept = z.infer<typeof keptSchema>;
export type KeptEntry = z.infer<typeof entrySchema>;

/** Reads what is kept. Throws when it is not whole, as only a person's hand can have broken it. */
export function readKept(file: URL | string): Kept {
  return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The fingerprint of a field's text. */
export function printOf(text: string): string {
  const { words, sha256 } = fingerprintOf(wordsOf(text));
  return words === 0 ? '' : `${words} ${sha256}`;
}

/** What to keep of a copy. Where it has no content, what was kept before stays. */
export function keep(copy: Copy, before: Kept): Kept {
  return Object.fromEntries(WATCHED.map((id) => [id, keepEntry(copy, id, before[id] ?? null)]));
}

function keepEntry(copy: Copy, id: EntryId, before: KeptEntry): KeptEntry {
  const now = copy.get(id);
  if (now === undefined || Object.keys(now).length === 0) return before;
  const printsIn = (language: 'fi' | 'sv' | 'en') => {
    const texts = now[language];
    if (texts === undefined) return before?.[language] ?? null;
    return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, printOf(text)]));
  };
  return { fi: printsIn('fi'), sv: printsIn('sv'), en: printsIn('en') };
}
