import { criterion } from '../criterion.ts';

/** Lives in Helsinki: residence, never citizenship (A6, B4, K8). Moving or unsure is asked (K9). */
export const residence = criterion('home', ({ home }) => {
  switch (home) {
    case 'helsinki':
      return { verdict: 'met', code: 'helsinki' };
    case 'elsewhere':
      return { verdict: 'notMet', code: 'elsewhere' };
    case 'moving':
      return { verdict: 'unknown', code: 'moving' };
    default:
      return { verdict: 'unknown', code: 'notSure' };
  }
});
