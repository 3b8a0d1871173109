import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { CRYING_BABY, EXPECTING, due, inWeek, months, resultFor } from './families.ts';

describe('windows', () => {
  it.each<[family: string, window: object | undefined, answers: Answers]>([
    // 20+0 is the due date − 140 days, 19+0 the due date − 147 days (K6).
    [
      'due on 6.6.2027',
      { mayAskFrom: '2027-01-10', opens: '2027-01-17' },
      { ...EXPECTING, pregnancy: due('2027-06-06') },
    ],
    [
      'in week 12+0 today',
      { mayAskFrom: '2027-01-10', opens: '2027-01-17' },
      { ...EXPECTING, pregnancy: inWeek(12) },
    ],
    ['with a baby born on 20.8.2026', { closes: '2027-08-20' }, CRYING_BABY],
    // K31: the pregnancy sets no window where the child alone meets the rule.
    [
      'in week 8 with a baby born on 20.8.2026',
      { closes: '2027-08-20' },
      { ...CRYING_BABY, situation: 'both', pregnancy: inWeek(8) },
    ],
    ['that does not know the week', undefined, { ...EXPECTING, pregnancy: { by: 'notKnown' } }],
    ['that knows the baby’s months only', undefined, { ...CRYING_BABY, child: months(5) }],
    ['past 42+0, the birth unsaid', undefined, { ...EXPECTING, pregnancy: inWeek(42, 1) }],
  ])('of therapy for a family %s', (_, window, answers) => {
    expect(resultFor('infantFamilyTherapy', answers).window).toEqual(window);
  });

  it.each(['babyOccupationalTherapy', 'familyWork', 'babyBlues', 'socialCounselling'] as const)(
    'none of %s, whose sources state no date',
    (service) => {
      expect(resultFor(service, CRYING_BABY).window).toBeUndefined();
    },
  );
});
