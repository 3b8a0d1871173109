import { describe, expect, it } from 'vitest';
import { compareRecords } from './compareRecords.ts';
import type { Record } from './record.ts';

const BEFORE: Record = {
  version: '1',
  checked: '2026-01-01',
  questions: [
    { id: 'tea', classes: ['"yes"', '"no"'] },
    { id: 'milk', classes: ['"much"', '"little"'] },
  ],
  services: ['kettle', 'cup'],
  outcomes: ['boil', 'wait'],
  ways: [
    ['11', '11'],
    ['12', '12'],
    ['20', '22'],
  ],
};

const told = (after: Record) =>
  compareRecords(BEFORE, after).map(({ answers, before, after: now }) => [
    Object.fromEntries(answers),
    Object.fromEntries(before),
    Object.fromEntries(now),
  ]);

describe('two records', () => {
  it('that say the same differ in nothing', () => {
    expect(told({ ...BEFORE, version: '2' })).toEqual([]);
  });

  it('differ in the outcome of one family', () => {
    const after: Record = {
      ...BEFORE,
      ways: [
        ['11', '11'],
        ['12', '11'],
        ['20', '22'],
      ],
    };
    expect(told(after)).toEqual([
      [{ tea: '"yes"', milk: '"little"' }, { cup: 'wait' }, { cup: 'boil' }],
    ]);
  });

  it('are compared where the later one asks less', () => {
    const after: Record = {
      ...BEFORE,
      ways: [
        ['10', '11'],
        ['20', '22'],
      ],
    };
    expect(told(after)).toEqual([
      [{ tea: '"yes"', milk: '"little"' }, { cup: 'wait' }, { cup: 'boil' }],
    ]);
  });

  it('are compared where the later one asks more', () => {
    const after: Record = {
      ...BEFORE,
      ways: [
        ['11', '11'],
        ['12', '12'],
        ['21', '22'],
        ['22', '12'],
      ],
    };
    expect(told(after)).toEqual([
      [{ tea: '"no"', milk: '"little"' }, { kettle: 'wait' }, { kettle: 'boil' }],
    ]);
  });

  it('know a service that is new, and one that is gone', () => {
    const after: Record = { ...BEFORE, services: ['kettle', 'spoon'], ways: [['20', '21']] };
    expect(told(after)).toEqual([
      [{ tea: '"no"' }, { cup: 'wait', spoon: '' }, { cup: '', spoon: 'boil' }],
    ]);
  });

  it('know answers by what they are, not by their place', () => {
    const after: Record = {
      ...BEFORE,
      questions: [
        { id: 'tea', classes: ['"no"', '"yes"'] },
        { id: 'milk', classes: ['"much"', '"little"'] },
      ],
      ways: [
        ['21', '11'],
        ['22', '12'],
        ['10', '22'],
      ],
    };
    expect(told(after)).toEqual([]);
  });
});
