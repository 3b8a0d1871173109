import type { Acute } from '../answers.ts';
import { criterion } from '../criterion.ts';

/**
 * Three separate obstacles to psychotherapeutic work, each only while it is going on (therapy: A5,
 * K1–K5). Earlier ones stay open; what is not said is unknown.
 */
export const noAcuteViolence = obstacle('violence');
export const noAcuteSubstanceUse = obstacle('substanceUse');
export const noAcutePsychosis = obstacle('psychosis');

function obstacle(acute: Acute) {
  return criterion('acute', (answers) => {
    const told = answers.acute ?? ['ratherNotSay'];
    if (told.includes(acute)) return { verdict: 'notMet', code: 'now' };
    if (told.includes('ratherNotSay')) return { verdict: 'unknown', code: 'notSaid' };
    return { verdict: 'met', code: told.includes('earlier') ? 'earlier' : 'notNow' };
  });
}
