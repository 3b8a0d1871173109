import { createHash } from 'node:crypto';
import type { Fingerprint } from '../../src/catalogue/schema.ts';

/** The words of a text, white space folded; none of an empty one. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** What is kept of a run of words: how many they are, and the SHA-256 of them. */
export function fingerprintOf(words: readonly string[]): Fingerprint {
  return {
    words: words.length,
    sha256: createHash('sha256').update(words.join(' ')).digest('hex'),
  };
}
