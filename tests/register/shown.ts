import { stripVTControlCharacters } from 'node:util';

const LONGEST = 1500;

/**
 * A text of the input as one line that is safe in a terminal and in a log: no escapes, no control,
 * direction or invisible characters, and not too long, with a note of how much is left.
 */
export function shown(text: string, longest = LONGEST): string {
  // Somewhat more than is shown, as what is taken away takes room of its own.
  const bounded = text.slice(0, 4 * longest);
  const plain = stripVTControlCharacters(bounded)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  const left = text.length - bounded.length + Math.max(0, plain.length - longest);
  return left > 0 ? `${plain.slice(0, longest)}… (${left} characters more)` : plain;
}
