import type { Break } from './Break.ts';

/**
 * The text of a file with a break in it; `undefined` when what the break replaces does not stand in it
 * once, so that the break is stale.
 */
export function brokenText(text: string, { from, to }: Pick<Break, 'from' | 'to'>) {
  const parts = text.split(from);
  return parts.length === 2 ? parts.join(to) : undefined;
}
