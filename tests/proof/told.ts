import { assess, type ServiceResult } from '../../src/catalogue/assess.ts';
import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import { SERVICES, serviceBy } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { judge } from '../../src/rules/judge.ts';
import { TODAY } from '../journeys.ts';
import { READS } from '../rules/reads.ts';
import { answersOf, keyOf, type Known } from './classes.ts';

/** What a family acts on: the outcome of each service, which has one step, and the dates of that. */
export function told(answers: Answers): string {
  const results = assess(answers, TODAY);
  return SERVICES.map(({ id }) => wordsOf(results.find(({ service }) => service === id))).join(';');
}

/**
 * The same for very many families: each service is asked once for the answers that it reads, which
 * everyFamily.test.ts holds it to.
 */
export function telling(): (known: Known) => string {
  const services = SERVICES.map((service) => ({
    service,
    isRead: QUESTION_IDS.map((id) => READS[service.id].includes(id)),
    found: new Map<number, string>(),
  }));
  return (known) => {
    const hasLost = answersOf(known).situation === 'loss';
    return services
      .map(({ service, isRead, found }) => {
        if (hasLost && !service.frontDoor) return wordsOf(undefined);
        const read = known.map((number, index) => (isRead[index] ? number : 0));
        const key = keyOf(read);
        const words = found.get(key) ?? wordsOf(judge(service, answersOf(read), TODAY));
        found.set(key, words);
        return words;
      })
      .join(';');
  };
}

function wordsOf(result: ServiceResult | undefined): string {
  if (result === undefined) return '';
  const { service, outcome, window } = result;
  const opens = window !== undefined && serviceBy(service).steps[outcome] !== undefined;
  return `${service} ${outcome} ${opens ? Object.values(window).join() : ''}`;
}
