import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type * as wordsModule from '../../src/i18n/words.ts';
import { JOURNEYS } from '../journeys.ts';
import { wordsIn } from './localeWords.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

type Loader = typeof wordsModule;

const { held, broken } = vi.hoisted(() => ({
  /** Languages whose words arrive only once somebody lets them. */
  held: new Map<string, Promise<void>>(),
  /** Languages whose words do not arrive. */
  broken: new Set<string>(),
}));

vi.mock('../../src/i18n/words.ts', async (importOriginal) => {
  const { loadWords, ...others } = await importOriginal<Loader>();
  return {
    ...others,
    loadWords: async (language: string) => {
      await held.get(language);
      if (broken.has(language)) throw new TypeError('Failed to fetch');
      return loadWords(language);
    },
  } satisfies Loader;
});

beforeEach(() => {
  held.clear();
  broken.clear();
});

const answers = JOURNEYS[2]?.answers ?? [];

it.each([
  ['sv', 'Svenska'],
  ['en', 'English'],
] as const)(
  'says so in %s when its words do not load, and keeps everything',
  async (language, name) => {
    const { user, words } = await openWizard('fi');
    await walk(user, 'fi', answers.slice(0, 1));
    await user.click(screen.getByRole('radio', { name: 'Kerron iän kuukausina' }));
    await user.type(screen.getByRole('textbox', { name: words.questions.child.months }), '3');
    broken.add(language);

    await user.click(screen.getByRole('link', { name }));

    const message = await screen.findByText(wordsIn(language).atHand.words);
    expect(message).toHaveAttribute('lang', language);
    expect(screen.getByRole('alert')).toHaveTextContent(wordsIn(language).atHand.words);
    expect(heading()).toContain('Kuinka vanha vauva on?');
    expect(screen.getByRole('textbox')).toHaveValue('3');
    expect(document.documentElement).toHaveAttribute('lang', 'fi');
    expect(screen.getByRole('link', { name: 'Suomi' })).toHaveAttribute('aria-current', 'true');

    broken.clear();
    await user.click(screen.getByRole('link', { name }));
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', language));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('3');
  },
);

it('follows the last choice when the words of an earlier one come late', async () => {
  const letSwedish = hold('sv');
  const { user, i18n } = await openWizard('fi');
  await user.click(screen.getByRole('link', { name: 'Svenska' }));
  await user.click(screen.getByRole('link', { name: 'English' }));
  await waitFor(() => expect(heading()).toBe(wordsIn('en').page.intro.heading));

  letSwedish();
  await waitFor(() => expect(i18n.hasResourceBundle('sv', 'page')).toBe(true));

  expect(heading()).toBe(wordsIn('en').page.intro.heading);
  expect(document.documentElement).toHaveAttribute('lang', 'en');
});

/** Keeps the words of a language back until the function that it gives is called. */
function hold(language: string): () => void {
  const gate = new EventTarget();
  const opened = new Promise<void>((resolve) => {
    gate.addEventListener('open', () => resolve());
  });
  held.set(language, opened);
  return () => gate.dispatchEvent(new Event('open'));
}
