import type { ServiceResult } from '../../src/catalogue/assess.ts';
import { CONTACTS } from '../../src/catalogue/contacts.ts';
import type { ContactEntry } from '../../src/catalogue/schema.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { SERVICES, serviceBy, type ServiceId } from '../../src/catalogue/services.ts';
import type { QuestionId } from '../../src/rules/answers.ts';
import type { CriterionId } from '../../src/rules/criteria/criteria.ts';
import { OUTCOMES, type Outcome } from '../../src/rules/outcome.ts';
import type { Way } from './ways.ts';

/** How many ways a criterion decides for a service, by not being met or by being open. */
export type Decides = { notMet: number; open: number };

/** The ways that lead to an outcome of a service, and the one with the fewest questions. */
export type Reached = {
  service: ServiceId;
  outcome: Outcome;
  ways: number;
  /** How likely they are together, from 0 to 1. */
  share: number;
  shortest: Way;
};

/** Every outcome of every service that some way leads to, from the one to act on first. */
export function outcomesReached(ways: readonly Way[]): Reached[] {
  const reached = new Map<string, Reached>();
  for (const way of ways) {
    for (const { service, outcome } of way.results) {
      const before = reached.get(`${service} ${outcome}`);
      const isShorter = before === undefined || asked(way) < asked(before.shortest);
      const shortest = isShorter ? way : before.shortest;
      const share = (before?.share ?? 0) + way.likelihood;
      const count = (before?.ways ?? 0) + 1;
      reached.set(`${service} ${outcome}`, { service, outcome, ways: count, share, shortest });
    }
  }
  return SERVICES.flatMap(({ id }) =>
    OUTCOMES.flatMap((outcome) => reached.get(`${id} ${outcome}`) ?? []),
  );
}

/** What each criterion decides for a service; a way in decides nothing. */
export function decisions(ways: readonly Way[], service: ServiceId): Map<CriterionId, Decides> {
  const found = new Map<CriterionId, Decides>(
    serviceBy(service).requirements.map(({ criterion }) => [criterion, { notMet: 0, open: 0 }]),
  );
  for (const { results } of ways) {
    const decisive = results.find((result) => result.service === service)?.decisive;
    const decides = decisive && found.get(decisive.criterion);
    if (decides === undefined || decisive === undefined) continue;
    if (decisive.verdict === 'notMet') decides.notMet += 1;
    if (decisive.verdict === 'unknown') decides.open += 1;
  }
  return found;
}

/** The questions of a way. */
export function asked({ known }: Way): number {
  return known.filter((number) => number > 0).length;
}

/** The mean number of questions, every class of answers to a question being equally likely. */
export function meanAsked(ways: readonly Way[]): number {
  return ways.reduce((sum, way) => sum + way.likelihood * asked(way), 0);
}

/** The ways by how many questions they have, from the fewest on. */
export function lengths(ways: readonly Way[]): { questions: number; ways: readonly Way[] }[] {
  return QUESTION_IDS.map((_, index) => index + 1)
    .map((questions) => ({ questions, ways: ways.filter((way) => asked(way) === questions) }))
    .filter(({ ways: these }) => these.length > 0);
}

/** How likely each question is to be asked, from 0 to 1. */
export function sharesAsked(ways: readonly Way[]): [QuestionId, number][] {
  return QUESTION_IDS.map((id, index) => [
    id,
    shareOf(ways.filter(({ known }) => known[index] !== 0)),
  ]);
}

/** How likely some ways are together, from 0 to 1. */
export function shareOf(ways: readonly Way[]): number {
  return ways.reduce((sum, { likelihood }) => sum + likelihood, 0);
}

/** The ways at whose end nobody can be contacted by what the services say. */
export function deadEnds(ways: readonly Way[]): Way[] {
  return ways.filter(({ results }) => !results.some(hasContact));
}

function hasContact({ service, outcome }: ServiceResult): boolean {
  return (serviceBy(service).steps[outcome] ?? []).some((id) => {
    const { phone, url }: ContactEntry = CONTACTS[id];
    return phone !== undefined || url !== undefined;
  });
}
