import { criterion } from '../criterion.ts';

/** A referral from the maternity or child health clinic (occupational therapies: B1, B2, K21). */
export const referral = criterion('referral', (answers) => {
  switch (answers.referral) {
    case 'given':
      return { verdict: 'met', code: 'given' };
    case 'notYet':
      return { verdict: 'notMet', code: 'notYet' };
    default:
      return { verdict: 'unknown', code: 'notSure' };
  }
});

/** A social worker opens the way to family work (C1, K24); having one is not needed to ask. */
export const socialWorkerContact = criterion('socialWorker', ({ socialWorker }) => {
  switch (socialWorker) {
    case 'socialServices':
    case 'childWelfare':
      return { verdict: 'met', code: 'own' };
    case 'none':
      return { verdict: 'notMet', code: 'none' };
    default:
      return { verdict: 'unknown', code: 'notSaid' };
  }
});

/** Already a client of child welfare (enhanced family work: register 9753). */
export const childWelfareClient = criterion('socialWorker', ({ socialWorker }) => {
  switch (socialWorker) {
    case 'childWelfare':
      return { verdict: 'met', code: 'client' };
    case 'socialServices':
    case 'none':
      return { verdict: 'notMet', code: 'notClient' };
    default:
      return { verdict: 'unknown', code: 'notSaid' };
  }
});
