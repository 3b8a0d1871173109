/** The key of each option of a question, in their order. */
const KEYS = '123456789abc'.split('');

export function keyOf(index: number): string {
  return KEYS[index] ?? '';
}

/** The option that a key stands for; `undefined` when there is none. */
export function optionAt<Option extends string>(
  options: readonly Option[],
  key: string,
): Option | undefined {
  return options[KEYS.indexOf(key.toLowerCase())];
}
