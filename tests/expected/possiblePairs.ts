import type { ServiceId } from '../../src/catalogue/services.ts';
import type { QuestionId } from '../../src/rules/answers.ts';
import { everyFamily } from '../rules/everyFamily.ts';
import { resultFor } from '../rules/families.ts';
import { SERVICE_COLUMNS, SERVICE_IDS } from './columns.ts';
import { OUTCOME_WORDS } from './words.ts';

const WHO = ['situation', 'pregnancy', 'birth', 'child', 'home', 'worries'] as const;

/** What each service may ask besides who the family is, where it lives and what weighs on it. */
const BESIDES: Record<ServiceId, readonly QuestionId[]> = {
  infantFamilyTherapy: ['support', 'acute'],
  babyOccupationalTherapy: ['referral'],
  paediatricOccupationalTherapy: ['referral'],
  familyWork: ['socialWorker'],
  enhancedFamilyWork: ['socialWorker'],
  babyBlues: [],
  maternityAndChildHealthClinic: [],
  socialCounselling: [],
};

/** Every outcome that some family can have from each service, as "service: outcome". */
export function possiblePairs(): string[] {
  return SERVICE_IDS.flatMap((id) => {
    const families = everyFamily([...WHO, ...BESIDES[id]]);
    const outcomes = new Set(families.map((family) => resultFor(id, family).outcome));
    return [...outcomes].map((outcome) => pairOf(id, outcome));
  });
}

/** One service and one outcome, in the words of the table. */
export function pairOf(id: ServiceId, outcome: keyof typeof OUTCOME_WORDS): string {
  return `${SERVICE_COLUMNS[id]}: ${OUTCOME_WORDS[outcome]}`;
}
