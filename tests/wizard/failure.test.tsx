import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as assessModule from '../../src/catalogue/assess.ts';
import type * as askingModule from '../../src/catalogue/asking.ts';
import { JOURNEYS } from '../journeys.ts';
import { NUMBERS, numbers } from './emergencyNumbers.ts';
import { LANGUAGES, wordsIn } from './localeWords.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

type Assess = typeof assessModule;
type Asking = typeof askingModule;

const broken = vi.hoisted(() => ({ assess: false, asking: false }));

vi.mock('../../src/catalogue/assess.ts', async (importOriginal) => {
  const { assess } = await importOriginal<Assess>();
  return {
    assess: (...given) => {
      if (broken.assess) throw new Error('A rule is broken');
      return assess(...given);
    },
  } satisfies Assess;
});

vi.mock('../../src/catalogue/asking.ts', async (importOriginal) => {
  const asking = await importOriginal<Asking>();
  return {
    ...asking,
    isAsked: (...given) => {
      if (broken.asking) throw new Error('A guard is broken');
      return asking.isAsked(...given);
    },
  } satisfies Asking;
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(broken, { assess: false, asking: false });
});

const answers = JOURNEYS[0]?.answers ?? [];

it.each(LANGUAGES)('%s: a broken rule leaves the phone numbers, and the answers', async (one) => {
  const { user, words } = await openWizard(one);
  broken.assess = true;
  await walk(user, one, answers);
  expect(screen.getByRole('alert')).toHaveTextContent(words.atHand.start);
  expect(numbers()).toEqual(NUMBERS);
  const services = screen.getAllByRole('link', { name: words.atHand.pages.services.name });
  expect(services[0]).toHaveAttribute('href', `/${one}/${words.atHand.pages.services.slug}/`);

  await user.click(screen.getByRole('button', { name: words.atHand.again }));
  expect(screen.getByRole('alert')).toHaveTextContent(words.atHand.start);

  broken.assess = false;
  await user.click(screen.getByRole('button', { name: words.atHand.again }));
  expect(heading()).toBe(words.page.result.heading);
});

it('can be begun anew where a rule stays broken', async () => {
  const { user, words } = await openWizard('fi');
  broken.assess = true;
  await walk(user, 'fi', answers);
  await user.click(screen.getByRole('button', { name: words.page.result.restart }));
  expect(heading()).toBe(words.page.intro.heading);
});

it('tells it in the language that the page was changed to', async () => {
  const { user } = await openWizard('fi');
  await user.click(screen.getByRole('link', { name: 'English' }));
  await waitFor(() => expect(heading()).toBe(wordsIn('en').page.intro.heading));
  broken.assess = true;
  await walk(user, 'en', answers);
  expect(screen.getByRole('alert')).toHaveTextContent(wordsIn('en').atHand.start);
});

it('catches a broken guard of the machine too', async () => {
  const reported = vi.fn<(event: ErrorEvent) => void>();
  const catchReport = (error: Error) => reported(new ErrorEvent('error', { error }));
  process.on('uncaughtException', catchReport);
  const { user, words } = await openWizard('fi');
  broken.asking = true;
  await walk(user, 'fi', answers.slice(0, 1));
  expect(await screen.findByRole('alert')).toHaveTextContent(words.atHand.start);
  expect(numbers()).toEqual(NUMBERS);
  await waitFor(() => expect(reported).toHaveBeenCalled());
  process.off('uncaughtException', catchReport);
});
