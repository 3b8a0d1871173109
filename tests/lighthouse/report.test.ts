import { describe, expect, it } from 'vitest';
import { findLow, median, tableOf } from './report.ts';
import type { Found } from './tree.ts';

/** What Lighthouse finds, with these scores and with one audit for each category. */
function found(scores: Record<string, number | null>, benchmarkIndex = 1500.4): Found {
  const entries = Object.entries(scores);
  return {
    environment: { benchmarkIndex },
    categories: Object.fromEntries(
      entries.map(([id, score]) => [id, { title: id, score, auditRefs: [{ id: `${id}-audit` }] }]),
    ),
    audits: Object.fromEntries(
      entries.map(([id, score]) => [
        `${id}-audit`,
        { title: 'Text is readable', score, displayValue: '2 s' },
      ]),
    ),
  };
}

describe('median', () => {
  it('is the run in the middle by performance, whatever their order', () => {
    const runs = [0.7, 0.99, 0.9].map((performance) => found({ performance }));
    expect(median(runs).categories['performance']?.score).toBe(0.9);
  });

  it('of nothing is an error, never a pass', () => {
    expect(() => median([])).toThrow('found nothing');
  });
});

describe('findLow', () => {
  it('says nothing of limits that are just held', () => {
    const scores = { performance: 0.98, accessibility: 1, 'best-practices': 1 };
    expect(findLow([{ name: 'opening fi/', found: found(scores) }])).toEqual([]);
  });

  it('names each limit that is not held', () => {
    const scores = { performance: 0.97, accessibility: 0.99, 'best-practices': 0.96 };
    expect(findLow([{ name: 'opening fi/', found: found(scores) }])).toEqual([
      'opening fi/: performance is 97, and must be 98 or more.',
      'opening fi/: accessibility is 99, and must be 100 or more.',
      'opening fi/: best-practices is 96, and must be 100 or more.',
    ]);
  });

  it('says when a machine was too slow to be believed, about times alone', () => {
    const scores = { performance: 0.6, accessibility: 0.99 };
    expect(findLow([{ name: 'opening fi/', found: found(scores, 131.4) }])).toEqual([
      'opening fi/: performance is 60, and must be 98 or more. The machine was slow just then (131, idle is over 1000).',
      'opening fi/: accessibility is 99, and must be 100 or more.',
    ]);
  });

  it('passes by what a step or a screen does not have, but not what could not be told', () => {
    const screen = { name: 'a result', found: found({ accessibility: 1 }) };
    expect(findLow([screen])).toEqual([]);
    const broken = { name: 'a result', found: found({ accessibility: null }) };
    expect(findLow([broken])).toEqual([
      'a result: accessibility could not be told, and must be 100 or more.',
    ]);
  });
});

it('shows scores, and every audit that is not passed in full', () => {
  const one = { name: 'a result', found: found({ accessibility: 0.5, 'best-practices': 1 }) };
  expect(
    tableOf([one])
      .split('\n')
      .map((line) => line.replaceAll(/ +/g, ' ')),
  ).toEqual([
    'a result performance – accessibility 50 best-practices 100 machine 1500',
    ' 0.50 Text is readable (accessibility-audit) 2 s',
  ]);
});
