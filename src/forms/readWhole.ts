import type { ErrorKey } from './errorKey.ts';

type Keys = { missing?: ErrorKey; notNumbers: ErrorKey; range: ErrorKey };

/**
 * Reads a typed whole number from 0 to `most`, or says why it cannot. An empty field is 0 where
 * `keys` has no word for a missing one.
 */
export function readWhole(typed: string, most: number, keys: Keys): number | ErrorKey {
  const text = typed.trim();
  if (text === '') return keys.missing ?? 0;
  if (!/^-?\d{1,9}$/.test(text)) return keys.notNumbers;
  const value = Number(text);
  return value < 0 || value > most ? keys.range : value;
}
