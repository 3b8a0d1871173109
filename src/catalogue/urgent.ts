import type { Acute } from '../rules/answers.ts';
import type { ContactId } from './contacts.ts';

/** Help that is needed at once, by what is going on. It stands on every screen, unasked. */
export const URGENT = [
  { id: 'danger', contacts: ['emergency'] },
  { id: 'violence', contacts: ['nollalinja', 'crisisEmergency'] },
  { id: 'mind', contacts: ['medicalHelpline', 'crisisLineFi', 'crisisLineSv', 'crisisLineEn'] },
  { id: 'substances', contacts: ['substanceServices', 'babyFamilyChat'] },
  { id: 'child', contacts: ['emergencySocialServices'] },
] as const satisfies readonly { id: string; contacts: readonly ContactId[] }[];

export type UrgentId = (typeof URGENT)[number]['id'];

const HELP_FOR: Partial<Record<Acute, UrgentId>> = {
  violence: 'violence',
  substanceUse: 'substances',
  psychosis: 'mind',
};

/** The groups of help for what a family says is going on now, in the order of their urgency. */
export function urgentFor(acute: readonly Acute[] | undefined): UrgentId[] {
  const ticked = new Set((acute ?? []).flatMap((answer) => HELP_FOR[answer] ?? []));
  const groups = URGENT.map(({ id }) => id).filter((id) => ticked.has(id));
  return groups.length === 0 ? [] : ['danger', ...groups];
}

/** Whom to call when a pregnancy or a baby has been lost. */
export const LOSS_CONTACTS = [
  'crisisEmergency',
  'crisisLineFi',
  'crisisLineSv',
  'crisisLineEn',
  'clinicPhone',
  'medicalHelpline',
] as const satisfies readonly ContactId[];
