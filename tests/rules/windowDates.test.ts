import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { NEAR_DAYS, reminderDay, windowDates } from '../../src/rules/windowDates.ts';
import { CRYING_BABY, EXPECTING, born, due, inWeek, months, resultFor } from './families.ts';

// Every day here was counted by hand, month by month, as the comment beside it says.

describe('an expected baby: 19+0 is the due date − 147 days, 20+0 the due date − 140', () => {
  it.each([
    // 1+31+28+31+31 days back to 30.11.2026, 18 more: 12.11.2026; a week before that: 5.11.2026.
    ['2027-04-01', '2026-11-05', '2026-11-12', '2028-04-01'],
    // 6+31+30+31+28 days back to 31.1.2027, 14 more: 17.1.2027; a week before that: 10.1.2027.
    ['2027-06-06', '2027-01-10', '2027-01-17', '2028-06-06'],
    // 3+31+30+31+28 days back to 31.1.2027, 17 more: 14.1.2027; a week before that: 7.1.2027.
    ['2027-06-03', '2027-01-07', '2027-01-14', '2028-06-03'],

    // Year ends.
    // 31+30+31+30 days back to 31.8.2026, 18 more: 13.8.2026; a week before that: 6.8.2026.
    ['2026-12-31', '2026-08-06', '2026-08-13', '2027-12-31'],
    // 1+31+30+31+30 days back to 31.8.2026, 17 more: 14.8.2026; a week before that: 7.8.2026.
    ['2027-01-01', '2026-08-07', '2026-08-14', '2028-01-01'],
    // 20+30+31+28+31 days back to 31.12.2026, none more; a week before that: 24.12.2026.
    ['2027-05-20', '2026-12-24', '2026-12-31', '2028-05-20'],
    // 21+30+31+28 days back to 31.1.2027, 30 more: 1.1.2027; a week before that: 25.12.2026.
    ['2027-05-21', '2026-12-25', '2027-01-01', '2028-05-21'],

    // Leap years: February 2028 has 29 days, February 2027 and 2029 have 28.
    // 28+31+31+30 days back to 31.10.2026, 20 more: 11.10.2026; a week before that: 4.10.2026.
    ['2027-02-28', '2026-10-04', '2026-10-11', '2028-02-28'],
    // 1+28+31+31+30 days back to 31.10.2026, 19 more: 12.10.2026; a week before that: 5.10.2026.
    ['2027-03-01', '2026-10-05', '2026-10-12', '2028-03-01'],
    // 28+31+31+30 days back to 31.10.2027, 20 more: 11.10.2027; a week before that: 4.10.2027.
    ['2028-02-28', '2027-10-04', '2027-10-11', '2029-02-28'],
    // 29+31+31+30 days back to 31.10.2027, 19 more: 12.10.2027; 2029 has no 29.2., so 1.3.2029.
    ['2028-02-29', '2027-10-05', '2027-10-12', '2029-03-01'],
    // 1+29+31+31+30 days back to 31.10.2027, 18 more: 13.10.2027; a week before that: 6.10.2027.
    ['2028-03-01', '2027-10-06', '2027-10-13', '2029-03-01'],
    // 17+30+31+30+31 days back to 29.2.2028, 1 more: 28.2.2028; a week before that: 21.2.2028.
    ['2028-07-17', '2028-02-21', '2028-02-28', '2029-07-17'],
    // 18+30+31+30+31 days back to 29.2.2028, none more; a week before that: 22.2.2028.
    ['2028-07-18', '2028-02-22', '2028-02-29', '2029-07-18'],
    // 25+30+31+30 days back to 31.3.2028, 24 more: 7.3.2028; a week before that: 29.2.2028.
    ['2028-07-25', '2028-02-29', '2028-03-07', '2029-07-25'],

    // Nights when the clock is moved: 25.10.2026 has 25 hours, 28.3.2027 has 23.
    // 14+28+31+31+30 days back to 31.10.2026, 6 more: 25.10.2026; a week before that: 18.10.2026.
    ['2027-03-14', '2026-10-18', '2026-10-25', '2028-03-14'],
    // 21+28+31+31 days back to 30.11.2026, 29 more: 1.11.2026; a week before that: 25.10.2026.
    ['2027-03-21', '2026-10-25', '2026-11-01', '2028-03-21'],
    // 15+31+30+31+30 days back to 31.3.2027, 3 more: 28.3.2027; a week before that: 21.3.2027.
    ['2027-08-15', '2027-03-21', '2027-03-28', '2028-08-15'],
    // 22+31+30+31 days back to 30.4.2027, 26 more: 4.4.2027; a week before that: 28.3.2027.
    ['2027-08-22', '2027-03-28', '2027-04-04', '2028-08-22'],
    // 25+30+31+31 days back to 30.6.2026, 23 more: 7.6.2026; a week before that: 31.5.2026.
    ['2026-10-25', '2026-05-31', '2026-06-07', '2027-10-25'],
    // 28+28+31+31 days back to 30.11.2026, 22 more: 8.11.2026; a week before that: 1.11.2026.
    ['2027-03-28', '2026-11-01', '2026-11-08', '2028-03-28'],
  ])('due on %s may be asked for from %s, opens on %s, closes about %s', (dueDate, ...expected) => {
    const [mayAskFrom, opens, closes] = expected;
    const dates = datesOf({ ...EXPECTING, pregnancy: due(dueDate) }, mayAskFrom);
    expect(dates).toMatchObject({ born: false, birth: dueDate, mayAskFrom, opens, closes });
  });

  it.each([
    // 280 − 84 = 196: 8+31+31+28+31+30+31 days on to 31.5.2027, 6 more; from there as above.
    ['2026-11-22', 12, 0, '2027-06-06', '2027-01-10', '2027-01-17'],
    // 280 − 139 = 141: 6+30+31+31+28 days on to 28.2.2027, 15 more. Opens tomorrow.
    ['2026-10-25', 19, 6, '2027-03-15', '2026-10-19', '2026-10-26'],
    // 140 days: one fewer than above. Opens today, on a day of 25 hours.
    ['2026-10-25', 20, 0, '2027-03-14', '2026-10-18', '2026-10-25'],
    // 280 − 132 = 148: 3+30+31+30+31 days on to 31.7.2027, 23 more. 19+0 is tomorrow, 20+0 in 8 days.
    ['2027-03-28', 18, 6, '2027-08-23', '2027-03-29', '2027-04-05'],
    // 147 days: one fewer than above. 19+0 is today, on a day of 23 hours.
    ['2027-03-28', 19, 0, '2027-08-22', '2027-03-28', '2027-04-04'],
    // 140 days: 31+30+31+30 days on to 30.6.2028, 18 more. 19+0 was a week ago.
    ['2028-02-29', 20, 0, '2028-07-18', '2028-02-22', '2028-02-29'],
    // 280: 245 days on to 31.10.2028, 30+5 more. 133 on: 122 to 30.6., 11 more; a week later 18.7.
    ['2028-02-29', 0, 0, '2028-12-05', '2028-07-11', '2028-07-18'],
    // 40+0 is the due date itself.
    ['2026-12-31', 40, 0, '2026-12-31', '2026-08-06', '2026-08-13'],
    // 13 days over: due 18.12. 18+30+31+30 days back to 31.8.2026, 31 more: 31.7.2026.
    ['2026-12-31', 41, 6, '2026-12-18', '2026-07-24', '2026-07-31'],
    // 280 − 73 = 207: 30+28+31+30+31+30 days on to 30.6.2027, 27 more. 67 on: 30+28, 9 more: 9.3.
    ['2027-01-01', 10, 3, '2027-07-27', '2027-03-02', '2027-03-09'],
  ])('on %s, %i+%i is the same as due on %s', (today, weeks, days, dueDate, ...edges) => {
    const [mayAskFrom, opens] = edges;
    const byWeek = datesOf({ ...EXPECTING, pregnancy: inWeek(weeks, days) }, today);
    expect(byWeek).toMatchObject({ born: false, birth: dueDate, mayAskFrom, opens });
    expect(datesOf({ ...EXPECTING, pregnancy: due(dueDate) }, today)).toEqual(byWeek);
  });
});

describe('a born baby: the window closes on the first birthday', () => {
  it.each([
    // 20 days to 30.4.2027, 3 more.
    ['2026-05-03', '2027-04-10', '2027-05-03', 23],
    // A year without 29.2. has 365 days.
    ['2026-11-22', '2026-11-22', '2027-11-22', 365],
    ['2027-02-28', '2027-02-28', '2028-02-28', 365],
    // 29.2.2028 lies between.
    ['2027-03-01', '2027-03-01', '2028-03-01', 366],
    ['2028-02-28', '2028-02-28', '2029-02-28', 366],
    // Born on 29 February: one on 1 March. 365 days to 28.2.2029, 1 more.
    ['2028-02-29', '2028-02-29', '2029-03-01', 366],
    // 21 days to 31.1.2029, 28 in February, 1 more.
    ['2028-02-29', '2029-01-10', '2029-03-01', 50],
    ['2028-02-29', '2029-02-28', '2029-03-01', 1],
    // Year ends.
    ['2025-12-31', '2026-12-01', '2026-12-31', 30],
    ['2026-01-01', '2026-12-31', '2027-01-01', 1],
    // Over the night of 25 hours, and on it.
    ['2025-10-26', '2026-10-24', '2026-10-26', 2],
    ['2025-10-25', '2026-10-24', '2026-10-25', 1],
    // Over the night of 23 hours, and on it.
    ['2026-03-29', '2027-03-27', '2027-03-29', 2],
    ['2026-03-28', '2027-03-21', '2027-03-28', 7],
  ])('born on %s, today %s: before %s, in %i days', (birth, today, closes, daysLeft) => {
    const dates = datesOf({ ...CRYING_BABY, child: born(birth) }, today);
    expect(dates).toEqual({ born: true, birth, closes, daysLeft });
  });

  it('goes before a pregnancy (K31)', () => {
    const both = { ...CRYING_BABY, situation: 'both', pregnancy: inWeek(8) } as const;
    expect(datesOf(both, '2026-11-22')).toMatchObject({ born: true, closes: '2027-08-20' });
  });

  it('leaves the window to the pregnancy once it is over one', () => {
    const both = { ...EXPECTING, situation: 'both', child: born('2024-05-05') } as const;
    expect(datesOf(both, '2026-11-22')).toMatchObject({ born: false, birth: '2027-03-07' });
  });
});

it.each<[string, Answers]>([
  ['the week is not known', { ...EXPECTING, pregnancy: { by: 'notKnown' } }],
  ['only months are known', { ...CRYING_BABY, child: months(5) }],
  ['the age is not said', { ...CRYING_BABY, child: { by: 'ratherNotSay' } }],
  ['the first birthday is today', { ...CRYING_BABY, child: born('2025-11-22') }],
  ['a due date of a year ago', { ...EXPECTING, birth: 'notYet', pregnancy: due('2025-11-22') }],
])('there are no dates when %s', (_, answers) => {
  expect(datesOf(answers, '2026-11-22')).toBeUndefined();
});

it('there are no dates when answers have changed since the result', () => {
  const { window } = resultFor('infantFamilyTherapy', CRYING_BABY);
  expect(windowDates(window, EXPECTING, plainDate('2026-11-22'))).toBeUndefined();
});

it('there are no dates when a baby was expected and no longer is', () => {
  const { window } = resultFor('infantFamilyTherapy', EXPECTING);
  expect(windowDates(window, { situation: 'older' }, plainDate('2026-11-22'))).toBeUndefined();
});

it('there are no dates without a window, though the due date is known', () => {
  expect(windowDates(undefined, EXPECTING, plainDate('2026-11-22'))).toBeUndefined();
});

describe('a reminder', () => {
  it.each([
    ['on the opening day', '2027-01-17', '2026-11-22'],
    ['on the opening day, tomorrow', '2027-01-17', '2027-01-16'],
    ['no more on the opening day itself', undefined, '2027-01-17'],
    ['no more after it', undefined, '2027-02-01'],
  ])('of a baby due on 6.6.2027 stands %s: %s, made on %s', (_, day, today) => {
    expect(reminderOf({ ...EXPECTING, pregnancy: due('2027-06-06') }, today)).toBe(day);
  });

  it.each([
    // 57 days: 5 in March, 30 in April, 22 in May.
    ['is not yet near', undefined, '2027-03-26'],
    // 56 days, which is eight weeks; then a week before 22.5.
    ['comes a week before', '2027-05-15', '2027-03-27'],
    ['comes a week before, tomorrow', '2027-05-15', '2027-05-14'],
    ['comes tomorrow, as the week has begun', '2027-05-16', '2027-05-15'],
    ['comes tomorrow, two days before', '2027-05-21', '2027-05-20'],
    ['would come too late', undefined, '2027-05-21'],
  ])('of a first birthday on 22.5.2027 %s: %s, made on %s', (_, day, today) => {
    expect(reminderOf({ ...CRYING_BABY, child: born('2026-05-22') }, today)).toBe(day);
  });

  it.each([
    [NEAR_DAYS, 'beforeFirstBirthday.near', '2027-03-27'],
    [NEAR_DAYS + 1, 'beforeFirstBirthday.inTime', '2027-03-26'],
  ])('is near when the rule says so: %i days is %s', (daysLeft, key, today) => {
    const family = { ...CRYING_BABY, child: born('2026-05-22') };
    expect(datesOf(family, today)).toMatchObject({ daysLeft });
    const { reasons } = resultFor('infantFamilyTherapy', family, plainDate(today));
    expect(reasons.map((reason) => reason.key)).toContain(key);
  });
});

function datesOf(answers: Answers, today: string) {
  const day = plainDate(today);
  return windowDates(resultFor('infantFamilyTherapy', answers, day).window, answers, day);
}

function reminderOf(answers: Answers, today: string) {
  const dates = datesOf(answers, today);
  return dates && reminderDay(dates, plainDate(today));
}
