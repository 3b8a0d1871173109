import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { LANGUAGES, wordsIn } from './localeWords.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

const MINUTE = 60_000;
const answers = JOURNEYS[0]?.answers ?? [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (time: number) => act(() => vi.advanceTimersByTime(time));

it.each(LANGUAGES)('%s: asks after 20 minutes, clears after two more, and says so', async (one) => {
  const { user } = await openWizard(one);
  const { idle, intro, result } = wordsIn(one).page;
  await walk(user, one, answers);
  await pass(19.9 * MINUTE);
  expect(heading()).toBe(result.heading);

  await pass(0.2 * MINUTE);
  const question = screen.getByRole('heading', { level: 1, name: idle.heading });
  expect(question).toHaveFocus();
  expect(screen.getByText(result.heading)).not.toBeVisible();

  await pass(2 * MINUTE);
  expect(heading()).toBe(intro.heading);
  expect(screen.getByText(idle.cleared).closest('[role=status]')).not.toBeNull();
});

it('goes on where it was, with what was ticked, when somebody says so', async () => {
  const { user } = await openWizard('fi');
  const { idle } = wordsIn('fi').page;
  await walk(user, 'fi', answers.slice(0, 3));
  const box = screen.getAllByRole('checkbox')[0] as HTMLElement;
  await user.click(box);
  await pass(20.1 * MINUTE);
  await user.click(screen.getByRole('button', { name: idle.stay }));
  expect(box).toBeChecked();
  expect(box).toBeVisible();
  await pass(3 * MINUTE);
  expect(box).toBeVisible();
});

it('clears at once when asked to', async () => {
  const { user } = await openWizard('fi');
  const { idle, intro } = wordsIn('fi').page;
  await walk(user, 'fi', answers);
  await pass(20.1 * MINUTE);
  await user.click(screen.getByRole('button', { name: idle.clear }));
  expect(heading()).toBe(intro.heading);
  expect(screen.getByText(idle.cleared)).toBeVisible();
});

it.each(['pointerDown', 'pointerMove', 'keyDown', 'scroll', 'touchStart'] as const)(
  '%s is a sign of somebody',
  async (sign) => {
    const { user } = await openWizard('fi');
    await walk(user, 'fi', answers.slice(0, 1));
    await pass(19 * MINUTE);
    fireEvent[sign](document);
    await pass(19 * MINUTE);
    expect(screen.queryByText(wordsIn('fi').page.idle.heading)).not.toBeInTheDocument();
    await pass(2 * MINUTE);
    expect(screen.getByText(wordsIn('fi').page.idle.heading)).toBeVisible();
  },
);

it('asks nothing on the introduction, where there is nothing to clear', async () => {
  await openWizard('fi');
  await pass(60 * MINUTE);
  expect(heading()).toBe(wordsIn('fi').page.intro.heading);
});
