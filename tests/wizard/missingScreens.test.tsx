import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { loadScreens, screensAtHand, type Screens } from '../../src/wizard/lateScreens.ts';
import { give } from '../given.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

vi.mock('../../src/wizard/lateScreens.ts', { spy: true });

afterEach(() => vi.resetAllMocks());

it('says whom to call, waits when somebody tries again, and then goes on as ever', async () => {
  vi.mocked(screensAtHand).mockReturnValue(undefined);
  const { user, words } = await openWizard('en');
  const screens = await loadScreens();
  vi.mocked(loadScreens).mockRejectedValue(new Error('no network'));
  await walk(user, 'en', [give('situation', 'loss')]);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.atHand.start);

  let arrive: ((arrived: Screens) => void) | undefined;
  vi.mocked(loadScreens).mockReturnValue(new Promise((resolve) => (arrive = resolve)));
  await user.click(screen.getByText(words.atHand.again));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText(words.page.back)).toBeInTheDocument();

  await act(async () => arrive?.(screens));
  expect(heading()).toBe(words.page.loss.heading);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});
