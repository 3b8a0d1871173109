import { SERVICES, type Service, type ServiceId } from '../../../src/catalogue/services.ts';
import type { CriterionId } from '../../../src/rules/criteria/criteria.ts';
import type { Outcome } from '../../../src/rules/outcome.ts';
import type { Verdict } from '../../../src/rules/verdict.ts';

/** What is told of a service: its outcome, and the criterion that turned it from fitting. */
export type Decision = { service: ServiceId; outcome: Outcome; decisive: CriterionId | null };

/** One way in which a service is decided: the verdict that does it, or none for the last of all. */
export type Turn = Omit<Decision, 'service'> & { verdict: Verdict | null };

/** The turns of every service in the order in which they count: the first that holds decides. */
export const TURNS: readonly { service: ServiceId; frontDoor: boolean; turns: readonly Turn[] }[] =
  SERVICES.map((service) => ({
    service: service.id,
    frontDoor: service.frontDoor,
    turns: turnsOf(service),
  }));

function turnsOf({ requirements, wayIn: { outcome, through } }: Service): Turn[] {
  const unmet = requirements.map(({ criterion, unmet: then }) => turn('notMet', criterion, then));
  const open = requirements
    .filter(({ unknown }) => unknown === 'ask')
    .map(({ criterion }) => turn('unknown', criterion, 'ask'));
  const opened = through === undefined ? [] : [turn('met', through.criterion, through.opened)];
  return [...unmet, ...open, ...opened, turn(null, through?.criterion ?? null, outcome)];
}

function turn(verdict: Turn['verdict'], decisive: Turn['decisive'], outcome: Outcome): Turn {
  return { verdict, decisive, outcome };
}
