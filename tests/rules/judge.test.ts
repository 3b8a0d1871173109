import { describe, expect, it } from 'vitest';
import { judge, type ServiceRule } from '../../src/rules/judge.ts';
import { TODAY } from '../journeys.ts';
import { CRYING_BABY, EXPECTING, resultFor } from './families.ts';

describe('a way in through a criterion', () => {
  const rule: ServiceRule = {
    id: 'course',
    requirements: [
      { criterion: 'residence', sources: ['page'], unmet: 'otherRoute', unknown: 'ask' },
    ],
    wayIn: {
      outcome: 'referral',
      sources: ['leaflet'],
      through: { criterion: 'weekTwenty', opened: 'apply' },
    },
  };

  it('is open where the criterion is met', () => {
    expect(judge(rule, EXPECTING, TODAY)).toMatchObject({
      outcome: 'apply',
      decisive: { key: 'weekTwenty.reached', sources: ['leaflet'] },
    });
  });

  it('is the ordinary one, without a reason, where the criterion does not concern the family', () => {
    const { outcome, decisive, reasons } = judge(rule, CRYING_BABY, TODAY);
    expect(outcome).toBe('referral');
    expect(decisive).toBeUndefined();
    expect(reasons.map(({ key }) => key)).toEqual(['residence.helsinki']);
  });
});

describe('a result holds only what there is to say', () => {
  it('neither a decisive reason nor a window for Baby blues and a family that fits', () => {
    const result = resultFor('babyBlues', CRYING_BABY);
    expect(Object.keys(result)).toEqual(['service', 'outcome', 'reasons', 'missing']);
  });

  it('a gestational age only beside the reason that rests on it', () => {
    const { reasons } = resultFor('infantFamilyTherapy', EXPECTING);
    const aged = reasons.filter((reason) => 'gestation' in reason);
    // 25+0 is day 175.
    expect(aged.map(({ key, gestation }) => [key, gestation])).toEqual([
      ['weekTwenty.reached', 175],
    ]);
  });
});
