import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as wordsModule from '../../src/i18n/words.ts';
import type { Mounted } from '../../src/wizard/mounted.ts';
import { mountWizard } from '../../src/wizard/mountWizard.tsx';
import { NUMBERS, numbers } from './emergencyNumbers.ts';
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
let mounted: Mounted;

beforeEach(() => {
  network.isDown = true;
  element = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => mounted.end());
  element.remove();
});

it.each(LANGUAGES)('%s: without its words it says so, and whom to call', async (language) => {
  await open(language);
  const { atHand } = wordsIn(language);
  expect(await screen.findByRole('alert')).toHaveTextContent(atHand.start);
  expect(screen.getByRole('main')).toContainElement(screen.getByRole('heading', { level: 1 }));
  expect(numbers()).toEqual(NUMBERS);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `${atHand.emergency} 112`,
    `${atHand.violence} 080 005 005`,
    `${atHand.medical} 116 117`,
    `${atHand.counselling} 09 310 15454`,
  ]);
});

it.each(['de', 'se', '', '../fi', '__proto__', 'constructor'])(
  'tells %j, a language that is not there, in Finnish',
  async (language) => {
    network.isDown = false;
    await open(language);
    expect(await screen.findByRole('alert')).toHaveTextContent(wordsIn('fi').atHand.start);
    expect(numbers()).toEqual(NUMBERS);
  },
);

it.each(LANGUAGES)('%s: opens when tried again', async (language) => {
  const { page, atHand } = wordsIn(language);
  const user = userEvent.setup({ delay: null });
  await open(language);
  await user.click(await screen.findByRole('button', { name: atHand.again }));
  expect(numbers()).toEqual(NUMBERS);

  network.isDown = false;
  await user.click(screen.getByRole('button', { name: atHand.again }));

  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(page.intro.heading),
  );
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

async function open(language: string): Promise<void> {
  mounted = await act(() => mountWizard(element, { language, base: '/', now: () => NOON }));
}
