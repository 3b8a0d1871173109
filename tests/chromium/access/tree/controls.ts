import type { TreeNode } from './readTree.ts';

/** Roles of what can be acted on, and the states that each must tell. */
const STATES: Record<string, readonly string[]> = {
  button: [],
  link: [],
  checkbox: ['checked'],
  radio: ['checked'],
  textbox: ['editable'],
  combobox: ['hasPopup'],
  DisclosureTriangle: ['expanded'],
};

/** What one comes to with Tab or by pointing. */
export function isControl({ role }: TreeNode): boolean {
  return role in STATES;
}

/** Controls without a name, a role or a state; radios outside a named group; links that mislead. */
export function controlFaults(tree: readonly TreeNode[]): string[] {
  const controls = tree.filter(isControl);
  const nameless = controls.filter(({ name }) => name === '').map(({ role }) => `nameless ${role}`);
  const roleless = tree
    .filter(({ role, states }) => states['focusable'] === true && !(role in STATES))
    // The page itself, and what only scripts give focus to.
    .filter(
      ({ role, tabIndex }) => role !== 'RootWebArea' && tabIndex !== '-1' && role !== 'option',
    )
    .map(({ role, name }) => `${role} “${name}” takes focus`);
  const stateless = controls.flatMap(({ role, name, states }) =>
    (STATES[role] ?? [])
      .filter((state) => states[state] === undefined)
      .map((state) => `${role} “${name}” does not tell whether it is ${state}`),
  );
  const groupless = controls
    .filter(({ role }) => role === 'radio')
    .filter(({ parents }) => !parents.some(isNamedGroup))
    .map(({ name }) => `radio “${name}” belongs to no named group`);
  return [...nameless, ...roleless, ...stateless, ...groupless, ...linkFaults(controls)];
}

function isNamedGroup({ role, name }: TreeNode): boolean {
  return (role === 'group' || role === 'radiogroup') && name !== '';
}

/** Links of the same name that lead to different places. */
function linkFaults(controls: readonly TreeNode[]): string[] {
  const places = new Map<string, unknown>();
  return controls.flatMap(({ role, name, states: { url } }) => {
    if (role !== 'link') return [];
    const before = places.get(name) ?? url;
    places.set(name, before);
    return before === url ? [] : [`“${name}” leads to ${String(before)} and to ${String(url)}`];
  });
}
