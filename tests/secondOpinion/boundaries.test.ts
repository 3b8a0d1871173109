import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../src/catalogue/services.ts';
import type { Answers } from '../../src/rules/answers.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { CRYING_BABY, EXPECTING, born, due, inWeek, months, resultFor } from '../rules/families.ts';
import { agreedOn, comparing } from './compared.ts';

const { compare } = await comparing();

/** What therapy says is known by hand; the tables and the code agree about every service. */
function heard(answers: Answers, day: string) {
  const today = plainDate(day);
  return {
    therapy: resultFor('infantFamilyTherapy', answers, today).outcome,
    all: SERVICES.map(({ id }) => compare(id, [answers], today)),
  };
}

const agreeing = (therapy: Outcome) => ({ therapy, all: SERVICES.map(() => agreedOn(1)) });

/** From week 19 it may be possible, from week 20 it is; past 42+0 the birth is asked about. */
const WEEKS: [week: string, therapy: Outcome][] = [
  ['18+6', 'notYet'],
  ['19+0', 'ask'],
  ['19+6', 'ask'],
  ['20+0', 'apply'],
  ['42+0', 'apply'],
  ['42+1', 'ask'],
];

// Due dates of the weeks above: 148, 147, 141 and 140 days ahead, 14 and 15 days ago.
describe.each([
  ['2026-11-22', '2027-04-19 2027-04-18 2027-04-12 2027-04-11 2026-11-08 2026-11-07'],
  // Clocks are put back.
  ['2026-10-25', '2027-03-22 2027-03-21 2027-03-15 2027-03-14 2026-10-11 2026-10-10'],
  // Clocks are put forward.
  ['2027-03-28', '2027-08-23 2027-08-22 2027-08-16 2027-08-15 2027-03-14 2027-03-13'],
  // A day that most years do not have.
  ['2028-02-29', '2028-07-26 2028-07-25 2028-07-19 2028-07-18 2028-02-15 2028-02-14'],
])('weeks on %s', (day, dueDates) => {
  it.each(WEEKS)('%s is %s', (week, therapy) => {
    const dueDate = dueDates.split(' ')[WEEKS.findIndex(([other]) => other === week)] ?? '';
    expect(heard({ ...EXPECTING, pregnancy: due(dueDate) }, day)).toEqual(agreeing(therapy));
    const [weeks = 0, days = 0] = week.split('+').map(Number);
    expect(heard({ ...EXPECTING, pregnancy: inWeek(weeks, days) }, day)).toEqual(agreeing(therapy));
  });
});

describe('the first birthday', () => {
  it.each([
    ['tomorrow', '2025-11-23', '2026-11-22', 'apply'],
    ['today', '2025-11-22', '2026-11-22', 'otherRoute'],
    ['yesterday', '2025-11-21', '2026-11-22', 'otherRoute'],
    ['born on a leap day, on 28 February', '2024-02-29', '2025-02-28', 'apply'],
    ['born on a leap day, on 1 March', '2024-02-29', '2025-03-01', 'otherRoute'],
    ['born on 28 February, the day before', '2027-02-28', '2028-02-27', 'apply'],
    ['born on 28 February, in a leap year', '2027-02-28', '2028-02-28', 'otherRoute'],
    ['born on 28 February, on a leap day', '2027-02-28', '2028-02-29', 'otherRoute'],
    ['born on 1 March, on a leap day', '2027-03-01', '2028-02-29', 'apply'],
    ['tomorrow, as clocks are put back', '2025-10-26', '2026-10-25', 'apply'],
    ['today, as clocks are put back', '2025-10-25', '2026-10-25', 'otherRoute'],
    ['tomorrow, as clocks are put forward', '2026-03-29', '2027-03-28', 'apply'],
    ['today, as clocks are put forward', '2026-03-28', '2027-03-28', 'otherRoute'],
  ] as const)('%s', (_, dateOfBirth, day, therapy) => {
    expect(heard({ ...CRYING_BABY, child: born(dateOfBirth) }, day)).toEqual(agreeing(therapy));
  });

  it.each([
    [11, 'apply'],
    [12, 'otherRoute'],
  ] as const)('after %i full months', (count, therapy) => {
    expect(heard({ ...CRYING_BABY, child: months(count) }, '2026-11-22')).toEqual(
      agreeing(therapy),
    );
  });
});
