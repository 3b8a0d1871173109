import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as wordsModule from '../../src/i18n/words.ts';
import { mountWizard } from '../../src/wizard/mountWizard.tsx';
import { NUMBERS, links } from './emergencyNumbers.ts';
import { LANGUAGES, wordsIn } from './localeWords.ts';
import { NOON } from './openWizard.tsx';

type Loader = typeof wordsModule;

const network = vi.hoisted(() => ({ isDown: true }));

vi.mock('../../src/i18n/words.ts', async (importOriginal) => {
  const { loadWords, ...others } = await importOriginal<Loader>();
  return {
    ...others,
    loadWords: (language: string) =>
      network.isDown ? Promise.reject(new TypeError('Failed to fetch')) : loadWords(language),
  } satisfies Loader;
});

let element: HTMLElement;

beforeEach(() => {
  network.isDown = true;
  element = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  cleanup();
  element.remove();
});

it.each(LANGUAGES)('%s: without its words it says so, and whom to call', async (language) => {
  await open(language);
  const { outage } = wordsIn(language);
  expect(await screen.findByRole('alert')).toHaveTextContent(outage.start);
  expect(screen.getByRole('main')).toContainElement(screen.getByRole('heading', { level: 1 }));
  expect(links()).toEqual(NUMBERS);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `${outage.emergency} 112`,
    `${outage.violence} 080 005 005`,
    `${outage.medical} 116 117`,
    `${outage.counselling} 09 310 15454`,
  ]);
});

it.each(['de', 'se', '', '../fi', '__proto__', 'constructor'])(
  'tells %j, a language that is not there, in Finnish',
  async (language) => {
    network.isDown = false;
    await open(language);
    expect(await screen.findByRole('alert')).toHaveTextContent(wordsIn('fi').outage.start);
    expect(links()).toEqual(NUMBERS);
  },
);

it.each(LANGUAGES)('%s: opens when tried again', async (language) => {
  const { page, outage } = wordsIn(language);
  const user = userEvent.setup({ delay: null });
  await open(language);
  await user.click(await screen.findByRole('button', { name: outage.again }));
  expect(links()).toEqual(NUMBERS);

  network.isDown = false;
  await user.click(screen.getByRole('button', { name: outage.again }));

  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(page.intro.heading),
  );
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

async function open(language: string): Promise<void> {
  await act(() => mountWizard(element, { language, base: '/', now: () => NOON }));
}
