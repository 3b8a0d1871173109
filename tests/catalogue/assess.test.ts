import { expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY, EXPECTING } from '../rules/families.ts';

it.each<[family: string, Answers, results: string[]]>([
  [
    'with a crying baby',
    CRYING_BABY,
    [
      'infantFamilyTherapy apply',
      'babyBlues apply',
      'maternityAndChildHealthClinic apply',
      'socialCounselling apply',
      'babyOccupationalTherapy referral',
      'paediatricOccupationalTherapy notNeeded',
      'familyWork notNeeded',
      'enhancedFamilyWork notNeeded',
    ],
  ],
  [
    'in week 25 in Espoo',
    { ...EXPECTING, home: 'elsewhere' },
    [
      'babyBlues apply',
      'socialCounselling ask',
      'infantFamilyTherapy otherRoute',
      'babyOccupationalTherapy otherRoute',
      'maternityAndChildHealthClinic otherRoute',
      'paediatricOccupationalTherapy notNeeded',
      'familyWork notNeeded',
      'enhancedFamilyWork notNeeded',
    ],
  ],
  // Only the front doors, whatever else was answered before.
  [
    'that has lost a pregnancy or a baby',
    { ...EXPECTING, situation: 'loss' },
    ['maternityAndChildHealthClinic apply', 'socialCounselling apply'],
  ],
])('a family %s is told first what to act on first', (_, answers, results) => {
  const told = assess(answers, TODAY).map(({ service, outcome }) => `${service} ${outcome}`);
  expect(told).toEqual(results);
});
