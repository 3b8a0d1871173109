import { describe, expect, it } from 'vitest';
import { firstBirthday } from '../../src/rules/firstBirthday.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { CRYING_BABY, born, months, resultFor } from './families.ts';

it.each([
  ['an ordinary day', '2026-08-20', '2027-08-20'],
  ['28 February before a leap year', '2027-02-28', '2028-02-28'],
  ['29 February, which the next year lacks', '2028-02-29', '2029-03-01'],
  ['1 March after a leap day', '2028-03-01', '2029-03-01'],
  ['31 December', '2026-12-31', '2027-12-31'],
])('a child born on %s (%s) turns one on %s', (_, date, birthday) => {
  expect(firstBirthday(plainDate(date))).toBe(birthday);
});

describe('infant-family therapy', () => {
  // A1: a child under one when the work starts. From the birthday on there is another route.
  it.each([
    ['apply', 'the day before the first birthday', '2026-03-10', '2027-03-09'],
    ['otherRoute', 'on the first birthday', '2026-03-10', '2027-03-10'],
    ['otherRoute', 'the day after the first birthday', '2026-03-10', '2027-03-11'],
    ['apply', 'on 28 February for a child of the leap day', '2028-02-29', '2029-02-28'],
    ['otherRoute', 'on 1 March for a child of the leap day', '2028-02-29', '2029-03-01'],
  ])('is %s %s (born %s, today %s)', (outcome, _, date, today) => {
    const family = { ...CRYING_BABY, child: born(date) };
    expect(resultFor('infantFamilyTherapy', family, plainDate(today)).outcome).toBe(outcome);
  });

  // K7: age counts at the start and the waiting time is unknown, so eight weeks before it says so.
  it.each([
    ['inTime', 'eight weeks and a day before the birthday', '2027-01-18', '2026-01-18'],
    ['near', 'eight weeks before the birthday', '2027-01-17', '2026-01-17'],
    ['near', 'the day before the birthday', '2026-11-23', '2025-11-23'],
  ])('is still apply, and says %s, %s (%s)', (code, _, birthday, date) => {
    const result = resultFor('infantFamilyTherapy', { ...CRYING_BABY, child: born(date) });
    expect(result.outcome).toBe('apply');
    expect(result.window).toEqual({ closes: birthday });
    expect(result.reasons).toContainEqual(
      expect.objectContaining({ verdict: 'met', key: `beforeFirstBirthday.${code}` }),
    );
  });

  it.each([
    ['apply', 'dayNotKnown', 0],
    ['apply', 'dayNotKnown', 9],
    ['apply', 'nearDayNotKnown', 10],
    ['apply', 'nearDayNotKnown', 11],
  ])('is %s and says %s for a child of %i months', (outcome, code, count) => {
    const result = resultFor('infantFamilyTherapy', { ...CRYING_BABY, child: months(count) });
    expect(result.outcome).toBe(outcome);
    expect(result.window).toBeUndefined();
    expect(result.reasons).toContainEqual(
      expect.objectContaining({ key: `beforeFirstBirthday.${code}` }),
    );
  });

  it('is otherRoute for a child of twelve months', () => {
    const result = resultFor('infantFamilyTherapy', { ...CRYING_BABY, child: months(12) });
    expect(result).toMatchObject({
      outcome: 'otherRoute',
      decisive: { key: 'expectingOrInfant.older' },
    });
  });
});
