import { expect, it } from 'vitest';
import { aged, give, helsinki } from '../given.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { firstOfResult } from './showResult.tsx';

const { page, services } = wordsIn('sv');
const NOTHING_SPECIAL = [
  give('situation', 'baby'),
  aged(3),
  helsinki,
  give('worries', ['nothing']),
];

it('what fits, and whom to call now, is painted before the rest of a result', async () => {
  const first = await firstOfResult('sv', [
    give('situation', 'baby'),
    aged(3),
    helsinki,
    give('worries', ['mood']),
    give('support', 'notEnough'),
    give('acute', ['violence']),
  ]);
  expect(first).toContain(page.result.heading);
  expect(first).toContain('href="tel:+35880005005"');
  expect(first).toContain(services.babyBlues.name);
  expect(first).not.toContain(page.result.always);
  expect(first).not.toContain(page.result.restart);
});

it('where nothing fits there is nothing to wait for', async () => {
  const first = await firstOfResult('sv', NOTHING_SPECIAL);
  expect(first).toContain(page.result.headingNone);
  expect(first).toContain(page.result.always);
  expect(first).toContain(page.result.restart);
});
