import { criterion } from '../criterion.ts';
import { hasInfant, isExpecting, mayBeBorn } from '../family.ts';
import { dayOfGestation, dueDateOf, gestationalAge, week } from '../gestation.ts';

/**
 * In pregnancy, from week 20 at the earliest (therapy: A2). No source says whether that is 19+0 or
 * 20+0 (K6), so the week between is asked. A child under one meets the rule alone (K31).
 */
export const weekTwenty = criterion('pregnancy', (answers, today) => {
  if (!isExpecting(answers) || hasInfant(answers, today) === 'met') return undefined;
  const dueDate = dueDateOf(answers.pregnancy, today);
  if (dueDate === undefined) return { verdict: 'unknown', code: 'notKnown' };
  if (mayBeBorn(answers, today)) {
    return { verdict: 'unknown', code: 'pastDue', question: 'birth' };
  }
  const gestation = gestationalAge(dueDate, today);
  const window = {
    mayAskFrom: dayOfGestation(dueDate, week(19)),
    opens: dayOfGestation(dueDate, week(20)),
  };
  if (gestation >= week(20)) return { verdict: 'met', code: 'reached', gestation, window };
  if (gestation >= week(19)) return { verdict: 'unknown', code: 'near', gestation, window };
  return { verdict: 'notMet', code: 'early', gestation, window };
});
