import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Outcome } from '../../src/rules/outcome.ts';

/** A usual screening on 22.11.2026: every key that is pressed, and what it leads to. */
export type UsualCase = {
  family: string;
  /** Key presses in their order; a space stands between questions. */
  keys: string;
  outcomes: Partial<Record<ServiceId, Outcome>>;
};

export const USUAL_CASES: readonly UsualCase[] = [
  {
    // Due 7.3.2027 is 105 days ahead: 25+0.
    family: 'Expecting, due 7.3.2027, lives in Helsinki, low in mood, support is not enough',
    keys: '1 070327⏎ 1 4⏎ 2 5⏎',
    outcomes: { infantFamilyTherapy: 'apply', babyBlues: 'apply' },
  },
  {
    family: 'Expecting, week 12+0, lives in Helsinki, afraid of the birth, unsure about support',
    keys: '1 12+0⏎ 1 6⏎ 3 5⏎',
    outcomes: { infantFamilyTherapy: 'notYet', babyBlues: 'apply' },
  },
  {
    family: 'Baby born 20.8.2026 cries, lives in Helsinki, no referral yet',
    keys: '2 200826⏎ 1 1⏎ 2 2 5⏎',
    outcomes: { infantFamilyTherapy: 'apply', babyOccupationalTherapy: 'referral' },
  },
  {
    family: 'Baby of five months sleeps badly, lives elsewhere',
    keys: '2 5kk⏎ 3 2⏎',
    outcomes: { infantFamilyTherapy: 'otherRoute', babyBlues: 'apply' },
  },
  {
    family: 'Baby of two months, everyday life and parenting are hard, no social worker',
    keys: '2 2kk⏎ 1 78⏎ 2 3 5⏎',
    outcomes: { infantFamilyTherapy: 'apply', familyWork: 'socialWorker' },
  },
];

/** The presses of a case, one by one, as a browser names them. */
export function pressesOf({ keys }: UsualCase): string[] {
  return keys
    .replaceAll(' ', '')
    .split('')
    .map((key) => (key === '⏎' ? 'Enter' : key));
}
