import { describe, expect, it } from 'vitest';
import { assess } from '../../src/catalogue/assess.ts';
import { changedResults } from '../../src/catalogue/changedResults.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY, EXPECTING, OLDER_CHILD, inWeek } from '../rules/families.ts';

const between = (before: Answers, after: Answers) =>
  changedResults(assess(before, TODAY), assess(after, TODAY));

const NOTHING = { appeared: [], gone: [], changed: [] };

/** A change of one answer, and what it does to what fits now, by hand. */
const CASES: readonly [change: string, Answers, Answers, Partial<typeof NOTHING> | object][] = [
  ['of nothing', CRYING_BABY, CRYING_BABY, {}],
  [
    'from low mood to nothing special',
    EXPECTING,
    { ...EXPECTING, worries: ['nothing'], support: undefined, acute: undefined },
    { gone: ['infantFamilyTherapy', 'babyBlues'] },
  ],
  [
    'from nothing special to low mood',
    { ...EXPECTING, worries: ['nothing'], support: undefined, acute: undefined },
    EXPECTING,
    { appeared: ['infantFamilyTherapy', 'babyBlues'] },
  ],
  [
    'to a referral that is given',
    CRYING_BABY,
    { ...CRYING_BABY, referral: 'given' },
    { changed: ['babyOccupationalTherapy'] },
  ],
  [
    'to the municipality not being sure',
    CRYING_BABY,
    { ...CRYING_BABY, home: 'notSure' },
    { changed: ['infantFamilyTherapy', 'babyOccupationalTherapy'] },
  ],
  // The clinic leads elsewhere and counselling is asked, but both doors stay.
  [
    'from Helsinki to Espoo',
    CRYING_BABY,
    { ...CRYING_BABY, home: 'elsewhere', support: undefined, referral: undefined },
    { gone: ['infantFamilyTherapy', 'babyOccupationalTherapy'] },
  ],
  [
    'from week 25 to week 12, which fits only later',
    EXPECTING,
    { ...EXPECTING, pregnancy: inWeek(12) },
    { gone: ['infantFamilyTherapy'] },
  ],
  [
    'to everyday life in week 12, when therapy fits only later',
    { ...EXPECTING, pregnancy: inWeek(12), worries: ['olderChild'] },
    { ...EXPECTING, pregnancy: inWeek(12), worries: ['olderChild', 'everydayLife'] },
    { appeared: ['familyWork', 'enhancedFamilyWork', 'babyBlues'] },
  ],
  [
    'from one worry to another',
    { ...OLDER_CHILD, worries: ['everydayLife'], referral: undefined },
    { ...OLDER_CHILD, worries: ['olderChild'], socialWorker: undefined },
    { appeared: ['paediatricOccupationalTherapy'], gone: ['familyWork', 'babyBlues'] },
  ],
  [
    'to a loss, after which only the doors are left',
    EXPECTING,
    { situation: 'loss' },
    { gone: ['infantFamilyTherapy', 'babyBlues'] },
  ],
];

describe('between the results before and after', () => {
  it.each(CASES)('a change %s', (_, before, after, expected) => {
    const found = between(before, after);
    expect({
      appeared: found.appeared.toSorted(),
      gone: found.gone.toSorted(),
      changed: found.changed.toSorted(),
    }).toEqual(sorted({ ...NOTHING, ...expected }));
  });

  it.each(CASES)('a change %s, undone, is the other way round', (_, before, after) => {
    const there = between(before, after);
    const back = between(after, before);
    expect(sorted({ ...back, appeared: back.gone, gone: back.appeared })).toEqual(sorted(there));
  });

  it('an order of results that changed is no news', () => {
    const results = assess(CRYING_BABY, TODAY);
    expect(changedResults(results, results.toReversed())).toEqual(NOTHING);
  });
});

function sorted(lists: Record<string, readonly string[]>) {
  return Object.fromEntries(Object.entries(lists).map(([kind, ids]) => [kind, ids.toSorted()]));
}
