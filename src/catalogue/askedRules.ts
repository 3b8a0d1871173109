import type { Answers } from '../rules/answers.ts';
import { canFit } from '../rules/canFit.ts';
import { canOpen } from '../rules/canOpen.ts';
import { hasBaby, hasLost, isExpecting, isPastWeek42 } from '../rules/family.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { SERVICES, type ServiceId } from './services.ts';

type Rule = (answers: Answers, today: PlainDate) => boolean;

/** When a question is asked, by the name that the chart shows. Each reads earlier answers only. */
export const ASKED_RULES = {
  isAlwaysAsked: () => true,
  isScreened: (answers) => !hasLost(answers),
  isExpecting,
  isPastWeek42: (answers, today) => isExpecting(answers) && isPastWeek42(answers, today),
  hasBaby,
  infantFamilyTherapyCanFit: anyOf(canFit, 'infantFamilyTherapy'),
  occupationalTherapyCanOpen: anyOf(
    canOpen,
    'babyOccupationalTherapy',
    'paediatricOccupationalTherapy',
  ),
  familyWorkCanFit: anyOf(canFit, 'familyWork', 'enhancedFamilyWork'),
} satisfies Record<string, Rule>;

export type AskedRule = keyof typeof ASKED_RULES;

function anyOf(holds: typeof canFit, ...ids: ServiceId[]): Rule {
  const services = SERVICES.filter(({ id }) => ids.includes(id));
  return (answers, today) =>
    !hasLost(answers) && services.some((service) => holds(service, answers, today));
}
