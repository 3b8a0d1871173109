import type { TreeNode } from './readTree.ts';

const FIELDS = ['group', 'radiogroup', 'textbox', 'radio', 'checkbox'];

/** A refused form: an alert whose every error describes the field or group that it is about. */
export function refusalFaults(tree: readonly TreeNode[]): string[] {
  const errors = tree
    .filter(({ role, parents }) => role === 'link' && parents.some(isAlert))
    .map(({ name }) => name);
  if (errors.length === 0) return ['no alert names an error'];
  return errors.flatMap((error) => {
    const about = tree.filter(
      ({ role, description }) => FIELDS.includes(role) && description.includes(error),
    );
    const typed = about.filter(({ role }) => role === 'textbox');
    return [
      ...(about.length === 0 ? [`no field is described by “${error}”`] : []),
      ...(typed.length > 0 && typed.every(({ states }) => states['invalid'] !== 'true')
        ? [`no field is invalid for “${error}”`]
        : []),
    ];
  });
}

function isAlert({ role }: TreeNode): boolean {
  return role === 'alert';
}
