import type { TreeNode } from './readTree.ts';

/** One heading of the first level, none without words, and no level left out on the way down. */
export function headingFaults(tree: readonly TreeNode[]): string[] {
  const headings = tree.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ states }) => Number(states['level']));
  const firsts = levels.filter((level) => level === 1).length;
  return [
    ...(firsts === 1 ? [] : [`${firsts} headings of the first level`]),
    ...headings.filter(({ name }) => name === '').map(() => 'a heading without words'),
    // The summary of errors stands above the heading of the step, one level below it.
    ...levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 1) + 1 ? [`h${level} “${headings[index]?.name}” skips`] : [],
    ),
  ];
}
