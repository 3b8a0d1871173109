import { criterion } from '../criterion.ts';
import { hasInfant } from '../family.ts';
import { firstBirthday } from '../firstBirthday.ts';
import { daysBetween } from '../plainDate.ts';
import { NEAR_DAYS } from '../windowDates.ts';

const NEAR_MONTHS = 10;

/** Age counts when the work starts, not when one applies (therapy: A1, K7); waiting time is unknown. */
export const beforeFirstBirthday = criterion('child', (answers, today) => {
  if (hasInfant(answers, today) !== 'met') return undefined;
  if (answers.child?.by === 'dateOfBirth') {
    const closes = firstBirthday(answers.child.dateOfBirth);
    const near = daysBetween(today, closes) <= NEAR_DAYS;
    return { verdict: 'met', code: near ? 'near' : 'inTime', window: { closes } };
  }
  const near = answers.child?.by === 'months' && answers.child.months >= NEAR_MONTHS;
  return { verdict: 'met', code: near ? 'nearDayNotKnown' : 'dayNotKnown' };
});
