import { describe, expect, it } from 'vitest';
import { dayOfGestation, dueDateOf, gestationalAge, week } from '../../src/rules/gestation.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { EXPECTING, due, inWeek, resultFor } from './families.ts';

const DUE = plainDate('2027-04-01');

// The due date is at 40+0, day 280; weeks are completed weeks (Terveyskirjasto odk00008).
describe.each([
  ['0+0', 0, 0, '2026-06-25'],
  ['18+6', 18, 6, '2026-11-04'],
  ['19+0', 19, 0, '2026-11-05'],
  ['19+6', 19, 6, '2026-11-11'],
  ['20+0', 20, 0, '2026-11-12'],
  ['40+0', 40, 0, '2027-04-01'],
  ['42+0', 42, 0, '2027-04-15'],
  ['42+1', 42, 1, '2027-04-16'],
])('a pregnancy due on 1.4.2027 is at %s', (_, weeks, days, date) => {
  it(`on ${date}`, () => {
    expect(gestationalAge(DUE, plainDate(date))).toBe(weeks * 7 + days);
    expect(dayOfGestation(DUE, week(weeks, days))).toBe(date);
  });

  it('whether the due date was given or week and day', () => {
    const today = plainDate(date);
    expect(dueDateOf({ by: 'dueDate', dueDate: DUE }, today)).toBe('2027-04-01');
    expect(dueDateOf({ by: 'week', weeks, days }, today)).toBe('2027-04-01');
  });
});

it('a pregnancy has no due date when it is not known or not answered', () => {
  expect(dueDateOf({ by: 'notKnown' }, DUE)).toBeUndefined();
  expect(dueDateOf(undefined, DUE)).toBeUndefined();
});

describe('infant-family therapy, for a family due on 1.4.2027', () => {
  // A2 says week 20 and never which of two; K6: before 19+0 no reading holds, from 20+0 every one.
  it.each([
    ['notYet', 'early', '18+6', '2026-11-04'],
    ['ask', 'near', '19+0', '2026-11-05'],
    ['ask', 'near', '19+6', '2026-11-11'],
    ['apply', 'reached', '20+0', '2026-11-12'],
    ['apply', 'reached', '42+0', '2027-04-15'],
    // Past 42+0 the baby has probably been born: asked before anything is concluded.
    ['ask', 'pastDue', '42+1', '2027-04-16'],
  ])('is %s (%s) at %s, on %s', (outcome, code, age, date) => {
    const today = plainDate(date);
    const [weeks, days] = age.split('+').map(Number);
    const byDate = { ...EXPECTING, pregnancy: due('2027-04-01') };
    const byWeek = { ...EXPECTING, pregnancy: inWeek(weeks ?? 0, days) };
    const result = resultFor('infantFamilyTherapy', byDate, today);
    expect(result.outcome).toBe(outcome);
    expect(result.reasons).toContainEqual(expect.objectContaining({ key: `weekTwenty.${code}` }));
    expect(resultFor('infantFamilyTherapy', byWeek, today)).toEqual(result);
  });

  it('opens on 12.11.2026 and may be asked about from 5.11.2026', () => {
    const family = { ...EXPECTING, pregnancy: due('2027-04-01') };
    expect(resultFor('infantFamilyTherapy', family, plainDate('2026-09-01')).window).toEqual({
      mayAskFrom: '2026-11-05',
      opens: '2026-11-12',
    });
  });

  it.each([
    ['apply', 'not been born yet', 'notYet'],
    ['apply', 'been born', 'born'],
    ['ask', 'perhaps been born, which they would rather not say', 'ratherNotSay'],
  ] as const)('is %s at 42+1 when the baby has %s', (outcome, _, birth) => {
    const family = { ...EXPECTING, pregnancy: due('2027-04-01'), birth };
    expect(resultFor('infantFamilyTherapy', family, plainDate('2027-04-16')).outcome).toBe(outcome);
  });
});
