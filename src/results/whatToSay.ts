import type { ServiceResult } from '../catalogue/assess.ts';
import { CONTACTS, type ContactId } from '../catalogue/contacts.ts';
import type { ContactEntry } from '../catalogue/schema.ts';
import { serviceBy } from '../catalogue/services.ts';
import { formatGestation } from '../i18n/formatDate.ts';
import { ACUTE, EXCLUSIVE, type Acute, type Answers, type Worry } from '../rules/answers.ts';
import { hasInfant, hasLost, isExpecting, mayBeBorn } from '../rules/family.ts';
import { dueDateOf, gestationalAge } from '../rules/gestation.ts';
import { partsOf, type PlainDate } from '../rules/plainDate.ts';

/** Something ticked that may be said aloud. */
export type Mention = Exclude<Worry | Acute, (typeof EXCLUSIVE)[number]>;

/** Who calls, as the key of a sentence with what it is filled with. */
export type Caller =
  | { key: 'expectingWeek'; week: string }
  | { key: 'baby'; count: number }
  | { key: 'expecting' | 'newborn' | 'infant' | 'both' | 'older' | 'family' };

/** Everything that a family ticked and could mention, in the order of the questions. */
export function mentionsOf({ worries = [], acute = [] }: Answers): Mention[] {
  const exclusive: readonly string[] = EXCLUSIVE;
  return [...worries, ...acute].filter((said): said is Mention => !exclusive.includes(said));
}

/** Said only when the person adds it: somebody may hear, or read over the shoulder. */
export function isSensitive(mention: Mention): boolean {
  const sensitive: readonly string[] = ['mood', 'bond', 'pregnancyOrBirth', ...ACUTE];
  return sensitive.includes(mention);
}

/** Who calls: how far a pregnancy is, or how old the baby, as far as it was told. */
export function callerOf(answers: Answers, today: PlainDate): Caller {
  if (answers.situation === undefined || hasLost(answers)) return { key: 'family' };
  const isInfant = hasInfant(answers, today) === 'met';
  if (isExpecting(answers)) {
    const dueDate = dueDateOf(answers.pregnancy, today);
    if (isInfant) return { key: 'both' };
    if (dueDate === undefined || mayBeBorn(answers, today)) return { key: 'expecting' };
    return { key: 'expectingWeek', week: formatGestation(gestationalAge(dueDate, today)) };
  }
  if (!isInfant) return { key: 'older' };
  const count = monthsOld(answers.child, today);
  if (count === undefined) return { key: 'infant' };
  return count === 0 ? { key: 'newborn' } : { key: 'baby', count };
}

/**
 * The contacts behind the first number to call, of which each serves in its own languages and
 * hours; empty when a service is not reached by phone, or the number is not the service's own.
 */
export function lineOf({ service, outcome }: ServiceResult): ContactId[] {
  const steps: readonly ContactId[] = serviceBy(service).steps[outcome] ?? [];
  const first = steps.map(phoneOf).find((phone) => phone !== undefined);
  if (first === undefined || outcome === 'otherRoute') return [];
  return steps.filter((id) => phoneOf(id) === first);
}

function phoneOf(id: ContactId): string | undefined {
  return (CONTACTS[id] as ContactEntry).phone;
}

/** Age in completed months. */
function monthsOld(child: Answers['child'], today: PlainDate): number | undefined {
  if (child?.by === 'months') return child.months;
  if (child?.by !== 'dateOfBirth') return undefined;
  const [year, month, day] = partsOf(today);
  const [birthYear, birthMonth, birthDay] = partsOf(child.dateOfBirth);
  return (year - birthYear) * 12 + month - birthMonth - (day < birthDay ? 1 : 0);
}
