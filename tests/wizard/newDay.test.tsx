import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Given } from '../../src/rules/answers.ts';
import { outcomesShown } from '../results/resultCards.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

// 19+6 on 22.11.2026 is 20+0 on the day after: the due date is 141 days ahead, 12.4.2027.
const ANSWERS: readonly Given[] = [
  { question: 'situation', answer: 'expecting' },
  { question: 'pregnancy', answer: { by: 'week', weeks: 19, days: 6 } },
  { question: 'home', answer: 'helsinki' },
  { question: 'worries', answer: ['mood'] },
  { question: 'support', answer: 'notEnough' },
  { question: 'acute', answer: ['none'] },
];

it('keeps the due date behind a week that was told the day before', async () => {
  let clock = '2026-11-22T23:59:00+02:00';
  const { user } = await openWizard('fi', () => new Date(clock));
  await walk(user, 'fi', ANSWERS);
  expect(outcomesShown('fi')).toMatchObject({ infantFamilyTherapy: 'ask' });
  expect(screen.getByText('Viikko 19+6')).toBeInTheDocument();

  clock = '2026-11-22T23:59:59+02:00';
  fireEvent(document, new Event('visibilitychange'));
  expect(outcomesShown('fi')).toMatchObject({ infantFamilyTherapy: 'ask' });
  expect(screen.getByText('Viikko 19+6')).toBeInTheDocument();

  clock = '2026-11-23T00:00:00+02:00';
  fireEvent(document, new Event('visibilitychange'));
  await waitFor(() => expect(outcomesShown('fi')).toMatchObject({ infantFamilyTherapy: 'apply' }));
  expect(screen.getByText('Laskettu aika 12.4.2027')).toBeInTheDocument();
});

it('reads the day in Helsinki, not in the zone of the machine', async () => {
  // 22:30 UTC on 22.11. is 0:30 on 23.11. in Helsinki, so 19+6 is told on the 23rd.
  const { user } = await openWizard('fi', () => new Date('2026-11-22T22:30:00Z'));
  await walk(user, 'fi', ANSWERS);
  expect(screen.getByRole('main')).toHaveTextContent('Muuten voit hakeutua 24.11.2026 alkaen.');
});

it('passes a question that the new day makes moot, and asks one that it brings', async () => {
  let clock = '2026-11-22T12:00:00+02:00';
  const { user, words } = await openWizard('fi', () => new Date(clock));
  await walk(user, 'fi', [
    { question: 'situation', answer: 'expecting' },
    { question: 'pregnancy', answer: { by: 'week', weeks: 42, days: 0 } },
  ]);
  expect(heading()).toContain(words.questions.home.title);

  clock = '2026-11-23T12:00:00+02:00';
  fireEvent(document, new Event('visibilitychange'));
  await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('value', '4'));
  await user.click(screen.getByRole('button', { name: 'Takaisin' }));
  expect(heading()).toContain(words.questions.birth.title);
});
