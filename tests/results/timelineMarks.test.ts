import { describe, expect, it } from 'vitest';
import { timelineMarks, type Mark } from '../../src/results/timelineMarks.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { addDays, plainDate, type PlainDate } from '../../src/rules/plainDate.ts';
import { windowDates } from '../../src/rules/windowDates.ts';
import { CRYING_BABY, EXPECTING, born, due, resultFor } from '../rules/families.ts';

// Due on 1.4.2027: 19+0 on 5.11.2026, 20+0 on 12.11.2026, first birthday about 1.4.2028.
const expecting = { ...EXPECTING, pregnancy: due('2027-04-01') };
const baby = { ...CRYING_BABY, child: born('2026-05-22') };

describe('the points of a timeline', () => {
  it.each<[family: string, Answers, today: string, marks: string]>([
    // From 1.9.2026 to 1.4.2028 are 578 days: 65, 72 and 212 of them to the three between. The first
    // two stand apart from their neighbours by 0.2, which pushes the due date on to 0.6.
    [
      'in week 9',
      expecting,
      '2026-09-01',
      'today 0.00 start 0, mayAsk 0.20 middle 1, opens 0.40 middle 2, due 0.60 middle 1, closesAbout 1.00 end 1',
    ],
    // On a day the sign stands over its point.
    [
      'at 19+0',
      expecting,
      '2026-11-05',
      'mayAsk 0.00 start 1, today 0.00 start 0, opens 0.20 middle 2, due 0.40 middle 1, closesAbout 1.00 end 1',
    ],
    // 3 of 7 days between 0.0 and 0.2.
    [
      'at 19+3',
      expecting,
      '2026-11-08',
      'mayAsk 0.00 start 1, today 0.09 start 0, opens 0.20 middle 2, due 0.40 middle 1, closesAbout 1.00 end 1',
    ],
    [
      'at 20+0',
      expecting,
      '2026-11-12',
      'mayAsk 0.00 start 1, opens 0.20 middle 2, today 0.20 middle 0, due 0.40 middle 1, closesAbout 1.00 end 1',
    ],
    // 70 of 140 days between 0.2 and 0.4.
    [
      'at 30+0',
      expecting,
      '2027-01-21',
      'mayAsk 0.00 start 1, opens 0.20 middle 2, today 0.30 middle 0, due 0.40 middle 1, closesAbout 1.00 end 1',
    ],
    // 14 of 366 days between 0.4 and 1.0.
    [
      'two weeks over',
      expecting,
      '2027-04-15',
      'mayAsk 0.00 start 1, opens 0.20 middle 2, due 0.40 middle 1, today 0.42 middle 0, closesAbout 1.00 end 1',
    ],
    [
      'of a newborn',
      baby,
      '2026-05-22',
      'birth 0.00 start 1, today 0.00 start 0, closes 1.00 end 1',
    ],
    // 184 of 365 days: 9+30+31+31+30+31 to 31.10., 22 more.
    [
      'of a baby of half a year',
      baby,
      '2026-11-22',
      'birth 0.00 start 1, today 0.50 middle 0, closes 1.00 end 1',
    ],
    [
      'of a baby who turns one tomorrow',
      baby,
      '2027-05-21',
      'birth 0.00 start 1, today 1.00 end 0, closes 1.00 end 1',
    ],
  ])('of a family %s', (_, answers, today, marks) => {
    const said = marksOf(answers, plainDate(today)).map(
      ({ id, at, anchor, row }) => `${id} ${at.toFixed(2)} ${anchor} ${row}`,
    );
    expect(said.join(', ')).toBe(marks);
  });

  it.each([
    ['expecting', expecting, '2026-06-25', 294],
    ['with a baby', baby, '2026-05-22', 364],
  ])(
    'stay in order, in the picture and apart on each day of a family %s',
    (_, answers, from, days) => {
      for (let day = 0; day <= days; day++) {
        const marks = marksOf(answers, addDays(plainDate(from), day));
        expect(marks.map(({ at }) => at)).toEqual(
          marks.map(({ at }) => at).toSorted((a, b) => a - b),
        );
        expect(marks.map(({ date }) => date)).toEqual(marks.map(({ date }) => date).toSorted());
        expect(marks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
        expect(marks.filter(({ id }) => id === 'today')).toHaveLength(1);
        const below = marks.filter(({ row }) => row !== 0);
        expect(gaps(below)).toBeGreaterThan(0.199);
        expect(gaps(below.filter(({ row }) => row === 1))).toBeGreaterThan(0.299);
        expect(below.filter(({ row }) => row === 2).length).toBeLessThan(2);
      }
    },
  );
});

function marksOf(answers: Answers, today: PlainDate): Mark[] {
  const dates = windowDates(
    resultFor('infantFamilyTherapy', answers, today).window,
    answers,
    today,
  );
  return dates === undefined ? [] : timelineMarks(dates, today);
}

/** The least distance between neighbours. */
function gaps(marks: readonly Mark[]): number {
  return Math.min(...marks.slice(1).map(({ at }, index) => at - (marks[index]?.at ?? 0)));
}
