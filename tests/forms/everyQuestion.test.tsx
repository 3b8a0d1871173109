import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../src/rules/answers.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { askQuestion, choices } from './askQuestion.tsx';

/** How many ways of answering each question offers. */
const COUNTS: Record<QuestionId, number> = {
  situation: 5,
  pregnancy: 3,
  birth: 3,
  child: 3,
  home: 4,
  worries: 12,
  support: 3,
  referral: 3,
  socialWorker: 4,
  acute: 6,
};
const IDS = Object.keys(COUNTS) as QuestionId[];
const SENSITIVE: QuestionId[] = ['birth', 'worries', 'socialWorker', 'acute'];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(IDS)(
    '%s is asked in a legend that is the heading, with its hint and reason',
    async (id) => {
      const { own } = await askQuestion(language, id);
      const group = screen.getByRole('group', { name: (name) => name.endsWith(own.title) });
      expect(within(group).getByRole('heading', { level: 1 })).toHaveTextContent(
        `3/7 ${own.title}`,
      );
      const hints = [own.hint, own.why].filter((text) => text !== undefined);
      expect(group).toHaveAccessibleDescription(hints.join(' '));
      expect(own.why !== undefined || !SENSITIVE.includes(id)).toBe(true);
    },
  );

  it.each(IDS)('%s starts unanswered, every choice with its words', async (id) => {
    const { own } = await askQuestion(language, id);
    expect(choices().map(({ labels }) => labels?.[0]?.textContent)).toEqual(
      Object.values(own.options),
    );
    expect(choices().filter(({ checked }) => checked)).toEqual([]);
    expect(choices()).toHaveLength(COUNTS[id]);
  });

  it.each(IDS)('%s unanswered is refused, each time with focus on what is wrong', async (id) => {
    const { user, words, send, given, refused } = await askQuestion(language, id);
    const message = (words.errors as Record<string, Record<string, string>>)[id]?.['required'];
    for (const attempts of [1, 2, 3]) {
      await send();
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(`${words.page.errorSummary}${message}`);
      await waitFor(() => expect(document.activeElement).toContainElement(alert));
      expect(refused).toEqual(Array.from({ length: attempts }, () => true));
    }
    expect(given).toEqual([]);
    const group = screen.getByRole('group');
    expect(group).toHaveAccessibleDescription(expect.stringMatching(endingWith(message)));
    await user.click(screen.getByRole('link', { name: message ?? '' }));
    expect(choices()[0]).toHaveFocus();
  });
});

it.each(IDS)('%s does not go on by itself, and is no longer wrong once answered', async (id) => {
  const { user, send, given } = await askQuestion('fi', id);
  await send();
  await screen.findByRole('alert');
  for (const one of choices()) await user.click(one);
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  expect(given).toEqual([]);
});

it.each(IDS)('%s is asked in a heading of the second level on a page of others', async (id) => {
  const { own } = await askQuestion('fi', id, { shift: 1 });
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(`3/7 ${own.title}`);
  expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
});

it.each(IDS)('%s is sent with Enter', async (id) => {
  const { user, given, own } = await askQuestion('fi', id);
  const last = choices().at(-1);
  last?.focus();
  await user.keyboard(' {Enter}');
  const [option] = Object.keys(own.options).slice(-1);
  const answer =
    id === 'worries' || id === 'acute'
      ? [option]
      : id === 'pregnancy' || id === 'child'
        ? { by: option }
        : option;
  await expect.poll(() => given).toEqual([{ question: id, answer }]);
});

function endingWith(text: string | undefined): RegExp {
  return new RegExp(`${(text ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
