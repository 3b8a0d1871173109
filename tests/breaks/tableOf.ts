import type { PlacedBreak } from './breaks.ts';
import type { Verdict } from './tryBreak.ts';

/** A break that was tried, and how long that took. */
export type Tried = PlacedBreak & Verdict & { seconds: number };

/** The breaks as a table in Markdown. */
export function tableOf(tried: readonly Tried[]): string {
  const rows = tried.map(({ name, area, isCaught, by, seconds }) => [
    name,
    area,
    isCaught ? by : `**not caught** (${by})`,
    String(seconds),
  ]);
  return [['break', 'area', 'caught by', 'seconds'], ['---', '---', '---', '--:'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
