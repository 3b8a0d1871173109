import type { Outcome } from '../rules/outcome.ts';

type Tone = 'fit' | 'open' | 'not';

const TONES: Record<Outcome, Tone> = {
  apply: 'fit',
  referral: 'fit',
  socialWorker: 'fit',
  ask: 'open',
  notYet: 'open',
  notRightNow: 'open',
  otherRoute: 'not',
  notNeeded: 'not',
};

/** How an outcome looks: it fits now, it is open or comes later, or it does not fit. */
export function toneOf(outcome: Outcome): Tone {
  return TONES[outcome];
}
