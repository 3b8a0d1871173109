import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordsIn } from '../wizard/localeWords.ts';

const PROTOCOL = new URL('../../docs/screen-readers.md', import.meta.url);
/** Named by the browser, not by us. */
const OWN_NAMES = ['Suomi', 'Svenska', 'English'];

it('what should be heard is what the wizard says', () => {
  const quotes = [...readFileSync(PROTOCOL, 'utf8').matchAll(/"([^"]+)"/g)].map(
    ([, quote = '']) => quote,
  );
  expect(quotes.length).toBeGreaterThan(40);
  const patterns = textsOf(wordsIn('fi'))
    .toSorted((one, other) => other.length - one.length)
    .flatMap(patternOf);
  const strange = quotes
    .filter((quote) => !OWN_NAMES.includes(quote))
    // What is left of it without the texts that it is made of.
    .filter((quote) =>
      /\p{L}/u.test(patterns.reduce((rest, ours) => rest.replace(ours, ' '), quote)),
    );
  expect(strange).toEqual([]);
});

/** A text of ours, with anything short in its placeholders. */
function patternOf(text: string): RegExp[] {
  const parts = text.split(/\{\{\w+\}\}/);
  // One that begins with a placeholder would be found in everything.
  if (!/^\p{L}{2}/u.test(parts[0] ?? '')) return [];
  const fixed = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return [new RegExp(`(?<!\\p{L})${fixed.join('.{1,60}?')}(?!\\p{L})`, 'u')];
}

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}
