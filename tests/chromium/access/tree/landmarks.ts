import type { TreeNode } from './readTree.ts';

const ONE_OF_EACH = ['banner', 'main', 'contentinfo'];
// A form without a name is no landmark.
const NAMED = ['navigation', 'region', 'search', 'complementary'];

/** One head, one main part and one end; whatever else there is can be told apart by its name. */
export function landmarkFaults(tree: readonly TreeNode[]): string[] {
  const single = ONE_OF_EACH.flatMap((role) => {
    const count = tree.filter((node) => node.role === role).length;
    return count === 1 ? [] : [`${count} × ${role}`];
  });
  const named = tree.filter(({ role }) => NAMED.includes(role));
  const names = named.map(({ role, name }) => `${role} “${name}”`);
  return [
    ...single,
    ...named.filter(({ name }) => name === '').map(({ role }) => `${role} without a name`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two ${name}`),
  ];
}
