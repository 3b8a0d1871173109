import type { TreeNode } from './readTree.ts';

const PICTURES = ['image', 'img', 'SvgRoot', 'figure', 'progressbar', 'meter'];

/** Pictures and bars that say nothing: they have a name, or are left out of the tree. */
export function pictureFaults(tree: readonly TreeNode[]): string[] {
  return tree
    .filter(({ role, name }) => PICTURES.includes(role) && name === '')
    .map(({ role }) => `${role} without a name`);
}
