import { expect, it } from 'vitest';
import type { ContactId } from '../../src/catalogue/contacts.ts';
import type { ServiceId } from '../../src/catalogue/services.ts';
import { wayInto } from '../../src/catalogue/wayInto.ts';
import type { Outcome } from '../../src/rules/outcome.ts';

const COUNSELLING = ['counsellingPhone', 'counsellingPhoneSv', 'needHelpForm', 'maisa'] as const;
const CLINIC = ['clinicPhone', 'maisa'] as const;

// Whoever has told nothing is promised nothing: a referral or a social worker where the way goes
// through one, else asking, and at once only where that is open to all.
it.each<[ServiceId, Outcome, readonly ContactId[]]>([
  ['infantFamilyTherapy', 'ask', COUNSELLING],
  ['babyOccupationalTherapy', 'referral', CLINIC],
  ['paediatricOccupationalTherapy', 'referral', CLINIC],
  ['familyWork', 'socialWorker', [...COUNSELLING, 'needsAssessment']],
  ['enhancedFamilyWork', 'socialWorker', ['needsAssessment']],
  ['babyBlues', 'ask', ['babyFamilyChat', 'babyBluesLocalities']],
  ['maternityAndChildHealthClinic', 'apply', CLINIC],
  ['socialCounselling', 'ask', COUNSELLING],
])('the way into %s that is true for anybody is %s', (service, outcome, contacts) => {
  expect(wayInto(service)).toEqual({ outcome, contacts });
});
