import { act, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { mountWizard } from '../../src/wizard/mountWizard.tsx';
import { answerAs } from './answerAs.ts';
import { wordsIn } from './localeWords.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

const everyQuestion = JOURNEYS.find(({ family }) => /everyday life does not run/.test(family));
const answers = everyQuestion?.answers ?? [];

it('axe finds nothing from the introduction to the result', async () => {
  const { user, words } = await openWizard('fi');
  expect(await violations()).toEqual([]);
  await walk(user, 'fi', []);
  for (const given of answers) {
    expect(heading()).toContain(words.questions[given.question].title);
    expect(await violations()).toEqual([]);
    await answerAs(user, 'fi', given);
  }
  expect(heading()).toBe(words.page.result.heading);
  expect(await violations()).toEqual([]);
});

it('axe finds nothing on the page after a loss', async () => {
  const { user, words } = await openWizard('fi');
  await walk(user, 'fi', [{ question: 'situation', answer: 'loss' }]);
  expect(heading()).toBe(words.page.loss.heading);
  expect(await violations()).toEqual([]);
});

it('axe finds nothing on any question that is refused', async () => {
  const { user, words } = await openWizard('fi');
  await walk(user, 'fi', []);
  for (const given of answers) {
    const isSubmit = (text: string) => [words.page.continue, words.page.showResult].includes(text);
    await user.click(screen.getByText(isSubmit, { selector: 'button' }));
    await screen.findByRole('alert');
    expect(await violations()).toEqual([]);
    await answerAs(user, 'fi', given);
  }
});

it.each([
  ['pregnancy', 'dueDate'],
  ['pregnancy', 'week'],
  ['child', 'dateOfBirth'],
  ['child', 'months'],
] as const)('axe finds nothing where fields of %s (%s) are refused', async (question, by) => {
  const { user, words } = await openWizard('fi');
  const situation = question === 'pregnancy' ? 'expecting' : 'baby';
  await walk(user, 'fi', [{ question: 'situation', answer: situation }]);
  await user.click(screen.getByLabelText(words.questions[question].options[by] ?? ''));
  expect(await violations()).toEqual([]);
  await user.click(screen.getByText(words.page.continue, { selector: 'button' }));
  await screen.findByRole('alert');
  expect(await violations()).toEqual([]);
});

it('axe finds nothing when the words do not load', async () => {
  const element = document.body.appendChild(document.createElement('div'));
  document.title = 'Tukipolku';
  const mounted = await act(() => mountWizard(element, { language: 'xx', base: '/' }));
  await waitFor(() =>
    expect(screen.getByRole('alert')).toHaveTextContent(wordsIn('fi').atHand.start),
  );
  expect(await violations()).toEqual([]);
  act(() => mounted.end());
  element.remove();
});

/** What axe finds on the page; jsdom computes no colours. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
