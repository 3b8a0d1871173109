import type { Box, TreeNode } from './readTree.ts';

/** Texts that are read before what stands above them, or left of them in the same line. */
export function orderFaults(tree: readonly TreeNode[]): string[] {
  const texts = tree.flatMap(({ role, name, box, parents }) =>
    role === 'StaticText' && box !== undefined && isDrawn(box) && !parents.some(isPicture)
      ? [{ name, box }]
      : [],
  );
  return texts.flatMap(({ name, box }, index) => {
    const before = texts[index - 1];
    return before !== undefined && comesBefore(box, before.box)
      ? [`“${before.name}” is read before “${name}”`]
      : [];
  });
}

/** Read by its name, and not by what is in it. */
function isPicture({ role }: TreeNode): boolean {
  return role === 'image';
}

/** What is for screen readers alone is a pixel. */
function isDrawn({ left, right, top, bottom }: Box): boolean {
  return right - left > 2 && bottom - top > 2;
}

function comesBefore(one: Box, other: Box): boolean {
  const isInColumn = one.left < other.right && other.left < one.right;
  const isInLine = one.top < other.bottom && other.top < one.bottom;
  return (isInColumn && one.bottom <= other.top + 1) || (isInLine && one.right <= other.left + 1);
}
