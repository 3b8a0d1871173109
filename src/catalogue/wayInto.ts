import type { Outcome } from '../rules/outcome.ts';
import type { ContactId } from './contacts.ts';
import { serviceBy, type ServiceId } from './services.ts';

/** The step that is true for anybody, who has told nothing, and the contacts for it. */
export function wayInto(service: ServiceId): {
  outcome: Outcome;
  contacts: readonly ContactId[];
} {
  const { steps } = serviceBy(service);
  const ways: readonly Outcome[] = ['referral', 'socialWorker', 'ask', 'apply'];
  const outcome = ways.find((way) => steps[way] !== undefined) ?? 'ask';
  return { outcome, contacts: steps[outcome] ?? [] };
}
