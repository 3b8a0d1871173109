import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { outcomesShown } from '../results/resultCards.ts';
import { filled, wordsIn } from './localeWords.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

const [, , threeMonthsOld] = JOURNEYS;
const answers = threeMonthsOld?.answers ?? [];

it('keeps the question and what is typed in it, and follows with title and lang', async () => {
  const { user } = await openWizard('fi');
  await walk(user, 'fi', answers.slice(0, 1));
  await user.click(screen.getByRole('radio', { name: 'Kerron syntymäajan' }));
  await user.type(screen.getByRole('textbox', { name: 'Päivä' }), '31');

  for (const [name, language] of [
    ['Svenska', 'sv'],
    ['English', 'en'],
    ['Suomi', 'fi'],
  ] as const) {
    const { page, questions } = wordsIn(language);
    await user.click(screen.getByRole('link', { name }));

    await waitFor(() => expect(heading()).toContain(questions.child.title));
    expect(screen.getByRole('textbox', { name: page.date.day })).toHaveValue('31');
    expect(document.documentElement).toHaveAttribute('lang', language);
    const { max } = screen.getByRole<HTMLProgressElement>('progressbar');
    const place = { number: 2, total: max, name: page.name };
    expect(document.title).toBe(filled(page.title.question, place));
    expect(screen.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('link', { name })).toHaveFocus();
    expect(history.state).toEqual({ tukipolku: { visit: expect.any(Number), depth: 2 } });
  }
});

it('keeps the answers: the same result in each language, and back', async () => {
  const { user } = await openWizard('fi');
  await walk(user, 'fi', answers);
  const outcomes = outcomesShown('fi');

  await user.click(screen.getByRole('link', { name: 'Svenska' }));
  await waitFor(() => expect(heading()).toBe(wordsIn('sv').page.result.heading));
  expect(outcomesShown('sv')).toEqual(outcomes);

  await user.click(screen.getByRole('link', { name: 'English' }));
  await waitFor(() => expect(heading()).toBe(wordsIn('en').page.result.heading));
  expect(outcomesShown('en')).toEqual(outcomes);

  history.back();
  await waitFor(() => expect(heading()).toContain(wordsIn('en').questions.acute.title));
  const none = wordsIn('en').questions.acute.options['none'] ?? '';
  expect(screen.getByRole('checkbox', { name: none })).toBeChecked();
});

it('says what is wrong, and what was cleared, in the language it is changed to', async () => {
  const { user } = await openWizard('fi');
  await walk(user, 'fi', answers.slice(0, 3));
  await user.click(screen.getByRole('button', { name: 'Jatka' }));
  await screen.findByRole('alert');
  await user.click(screen.getByRole('link', { name: 'Svenska' }));
  const { errors, page, questions } = wordsIn('sv');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(errors.worries.required));

  const { crying = '', nothing = '' } = questions.worries.options;
  await user.click(screen.getByRole('checkbox', { name: crying }));
  await user.click(screen.getByRole('checkbox', { name: nothing }));
  expect(
    within(document.querySelector('form') ?? document.body).getByRole('status'),
  ).toHaveTextContent(filled(page.cleared, { option: nothing }));
  await user.click(screen.getByRole('link', { name: 'English' }));
  const english = wordsIn('en');
  const option = english.questions.worries.options['nothing'] ?? '';
  await waitFor(() =>
    expect(
      within(document.querySelector('form') ?? document.body).getByRole('status'),
    ).toHaveTextContent(filled(english.page.cleared, { option })),
  );
});
