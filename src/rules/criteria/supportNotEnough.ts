import { criterion } from '../criterion.ts';

/** Support so far is not enough, by the family's own view (therapy: A4, K11, K12). */
export const supportNotEnough = criterion('support', ({ support }) => {
  switch (support) {
    case 'notEnough':
      return { verdict: 'met', code: 'notEnough' };
    case 'enough':
      return { verdict: 'notMet', code: 'enough' };
    default:
      return { verdict: 'unknown', code: 'notSure' };
  }
});
