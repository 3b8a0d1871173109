import { criterion } from '../criterion.ts';
import { hasInfant, isExpecting, mayBeBorn } from '../family.ts';

/** Expecting, or a child under one when the work starts (therapy: SEED A1, K31; an "or"). */
export const expectingOrInfant = criterion('situation', (answers, today) => {
  const infant = hasInfant(answers, today);
  if (infant === 'unknown') return { verdict: 'unknown', code: 'notSaid' };
  if (infant === 'met') return { verdict: 'met', code: isExpecting(answers) ? 'both' : 'infant' };
  return isExpecting(answers)
    ? { verdict: 'met', code: 'expecting' }
    : { verdict: 'notMet', code: 'older' };
});

/** Expecting, or a baby already born; no age limit is stated (Baby blues: D1), so over one is asked. */
export const expectingOrBaby = criterion('situation', (answers, today) => {
  const infant = hasInfant(answers, today);
  if (infant === 'unknown') return { verdict: 'unknown', code: 'notSaid' };
  if (infant === 'met') return { verdict: 'met', code: 'baby' };
  return isExpecting(answers)
    ? { verdict: 'met', code: 'expecting' }
    : { verdict: 'unknown', code: 'older' };
});

/** A baby under one has been born (occupational therapy for babies: B1, B5). */
export const babyBorn = criterion('situation', (answers, today) => {
  const infant = hasInfant(answers, today);
  if (infant === 'unknown') return { verdict: 'unknown', code: 'notSaid' };
  if (infant === 'met') return { verdict: 'met', code: 'infant' };
  if (mayBeBorn(answers, today)) return { verdict: 'unknown', code: 'notSaid', question: 'birth' };
  return { verdict: 'notMet', code: isExpecting(answers) ? 'expecting' : 'older' };
});
