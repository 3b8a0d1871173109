import type { ServiceId } from '../../src/catalogue/services.ts';
import type { QuestionId } from '../../src/rules/answers.ts';

const FAMILY = ['situation', 'pregnancy', 'birth', 'child'] as const;

/** The questions whose answer the sources of a service make a condition or a way in. */
export const READS: Record<ServiceId, readonly QuestionId[]> = {
  infantFamilyTherapy: [...FAMILY, 'home', 'worries', 'support', 'acute'],
  babyOccupationalTherapy: [...FAMILY, 'home', 'worries', 'referral'],
  paediatricOccupationalTherapy: [...FAMILY, 'home', 'worries', 'referral'],
  familyWork: ['home', 'worries', 'socialWorker'],
  enhancedFamilyWork: ['home', 'worries', 'socialWorker'],
  babyBlues: [...FAMILY, 'worries'],
  maternityAndChildHealthClinic: ['home'],
  socialCounselling: ['home'],
};
