import type { Outcome } from '../rules/outcome.ts';

/** How an outcome looks: it fits now, it is open or comes later, or it does not fit. */
export function toneOf(outcome: Outcome): 'fit' | 'open' | 'not' {
  switch (outcome) {
    case 'apply':
    case 'referral':
    case 'socialWorker':
      return 'fit';
    case 'ask':
    case 'notYet':
      return 'open';
    default:
      return 'not';
  }
}
