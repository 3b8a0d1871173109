import type { Answers, Given } from '../rules/answers.ts';
import type { Window } from '../rules/criterion.ts';
import { dueDateOf } from '../rules/gestation.ts';
import { OUTCOMES, type Outcome } from '../rules/outcome.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { allowedChanges } from './allowedChanges.ts';
import { prune } from './asking.ts';
import { assess, type ServiceResult } from './assess.ts';

/** A later day or one other answer, and the outcome that the rules then give. */
export type SmallestChange = { outcome: Outcome } & (
  { kind: 'date'; day: PlainDate } | ({ kind: 'answer' } & Given)
);

/**
 * The smallest change that turns a result into a better one that can be acted on, now or from a
 * date: one that opens the service at once goes first, then the nearest, of which a day is nearer
 * than an answer. Found by asking the rules again; `undefined` when no single change does it.
 */
export function smallestChange(
  { service, outcome, window }: ServiceResult,
  answers: Answers,
  today: PlainDate,
): SmallestChange | undefined {
  if (outcome === 'apply') return undefined;
  const outcomeOf = (given: Answers, day: PlainDate) =>
    assess(prune(given, day), day).find((result) => result.service === service)?.outcome ?? outcome;
  const changes: SmallestChange[] = [
    ...laterDays(window, today).map((day) => ({
      kind: 'date' as const,
      day,
      outcome: outcomeOf(withDueDate(answers, today), day),
    })),
    ...allowedChanges(answers).map((given) => ({
      kind: 'answer' as const,
      ...given,
      outcome: outcomeOf({ ...answers, [given.question]: given.answer }, today),
    })),
  ];
  const better = changes.filter((change) => isBetter(change.outcome, outcome));
  return better.find((change) => change.outcome === 'apply') ?? better[0];
}

/** Another reason against a service is no help, so the least that counts is "from a date". */
function isBetter(then: Outcome, now: Outcome): boolean {
  const rank = OUTCOMES.indexOf(then);
  return rank < OUTCOMES.indexOf(now) && rank <= OUTCOMES.indexOf('notYet');
}

function laterDays(window: Window | undefined, today: PlainDate): PlainDate[] {
  return [window?.mayAskFrom, window?.opens]
    .filter((day) => day !== undefined)
    .filter((day) => day > today);
}

/** "Week 12+0" is said of today; on a later day the due date that it means still stands. */
function withDueDate(answers: Answers, today: PlainDate): Answers {
  const dueDate = dueDateOf(answers.pregnancy, today);
  return dueDate === undefined ? answers : { ...answers, pregnancy: { by: 'dueDate', dueDate } };
}
