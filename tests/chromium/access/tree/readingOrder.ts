import type { Box, TreeNode } from './readTree.ts';

type Placed = { name: string; box: Box };

/** Texts that are read before what stands above them, or left of them in the same line. */
export function orderFaults(tree: readonly TreeNode[]): string[] {
  return textsOutOfOrder(
    tree.flatMap(({ role, name, box, parents }) =>
      role === 'StaticText' && box !== undefined && !parents.some(isPicture) ? [{ name, box }] : [],
    ),
  );
}

/** The same of texts in the order in which they are read. */
export function textsOutOfOrder(texts: readonly Placed[]): string[] {
  const drawn = texts.filter(isDrawn);
  return drawn.flatMap(({ name, box }, index) => {
    const before = drawn[index - 1];
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
function isDrawn({ box: { left, right, top, bottom } }: Placed): boolean {
  return right - left > 2 && bottom - top > 2;
}

function comesBefore(one: Box, other: Box): boolean {
  const isInColumn = one.left < other.right && other.left < one.right;
  const isInLine = one.top < other.bottom && other.top < one.bottom;
  return (isInColumn && one.bottom <= other.top + 1) || (isInLine && one.right <= other.left + 1);
}
