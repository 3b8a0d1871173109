import type { Answers } from '../rules/answers.ts';
import { canFit } from '../rules/canFit.ts';
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
  infantFamilyTherapyCanFit: anyCanFit('infantFamilyTherapy'),
  occupationalTherapyCanFit: anyCanFit('babyOccupationalTherapy', 'paediatricOccupationalTherapy'),
  familyWorkCanFit: anyCanFit('familyWork', 'enhancedFamilyWork'),
} satisfies Record<string, Rule>;

export type AskedRule = keyof typeof ASKED_RULES;

function anyCanFit(...ids: ServiceId[]): Rule {
  const services = SERVICES.filter(({ id }) => ids.includes(id));
  return (answers, today) =>
    !hasLost(answers) && services.some((service) => canFit(service, answers, today));
}
