import { assess } from '../../src/catalogue/assess.ts';
import { serviceBy } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';

/** What a family acts on: the outcome of each service, which has one step, and the dates of that. */
export function told(answers: Answers): string {
  let all = '';
  for (const { service, outcome, window } of assess(answers, TODAY)) {
    const opens = window !== undefined && serviceBy(service).steps[outcome] !== undefined;
    all += `${service} ${outcome} ${opens ? Object.values(window).join() : ''};`;
  }
  return all;
}
