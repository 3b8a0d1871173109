import { controlFaults } from './controls.ts';
import { headingFaults } from './headings.ts';
import { landmarkFaults } from './landmarks.ts';
import { pictureFaults } from './pictures.ts';
import { orderFaults } from './readingOrder.ts';
import type { TreeNode } from './readTree.ts';
import { refusalFaults } from './refusals.ts';

/** Everything that is wrong with what assistive technology is told. */
export function treeFaults(tree: readonly TreeNode[], isRefused: boolean): string[] {
  return [
    ...headingFaults(tree),
    ...landmarkFaults(tree),
    ...controlFaults(tree),
    ...pictureFaults(tree),
    ...orderFaults(tree),
    ...(isRefused ? refusalFaults(tree) : []),
  ];
}
