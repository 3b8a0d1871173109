import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, filled } from '../wizard/localeWords.ts';
import { askQuestion, choice, choices } from './askQuestion.tsx';

const EXCLUSIVE = [
  ['worries', 'nothing'],
  ['worries', 'ratherNotSay'],
  ['acute', 'none'],
  ['acute', 'ratherNotSay'],
] as const;
const OTHERS = { worries: ['crying', 'mood'], acute: ['violence', 'earlier'] } as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(EXCLUSIVE)('%s: "%s" clears the others and says so', async (question, alone) => {
    const { user, own, words, send, given } = await askQuestion(language, question);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    for (const option of OTHERS[question]) await user.click(choice(own.options[option]));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();

    await user.click(choice(own.options[alone]));

    expect(ticked()).toEqual([own.options[alone]]);
    const said = filled(words.page.cleared, { option: own.options[alone] ?? '' });
    expect(screen.getByRole('status')).toHaveTextContent(said);
    await send();
    await expect.poll(() => given).toEqual([{ question, answer: [alone] }]);
  });

  it.each(EXCLUSIVE)('%s: any other clears "%s" and says so', async (question, alone) => {
    const { user, own, words, send, given } = await askQuestion(language, question);
    const [other] = OTHERS[question];
    await user.click(choice(own.options[alone]));

    await user.click(choice(own.options[other]));

    expect(ticked()).toEqual([own.options[other]]);
    const said = filled(words.page.clearedAlone, { option: own.options[alone] ?? '' });
    expect(screen.getByRole('status')).toHaveTextContent(said);
    await send();
    await expect.poll(() => given).toEqual([{ question, answer: [other] }]);
  });
});

it('says nothing more once the choice goes on', async () => {
  const { user, own } = await askQuestion('fi', 'worries');
  for (const option of ['nothing', 'crying', 'mood']) await user.click(choice(own.options[option]));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(ticked()).toEqual([own.options['crying'], own.options['mood']]);
});

it('lets one exclusive option take the place of another', async () => {
  const { user, own } = await askQuestion('fi', 'worries');
  await user.click(choice(own.options['nothing']));
  await user.click(choice(own.options['ratherNotSay']));
  expect(ticked()).toEqual([own.options['ratherNotSay']]);
  await user.click(choice(own.options['ratherNotSay']));
  expect(ticked()).toEqual([]);
});

it('clears an earlier answer too', async () => {
  const answers = { acute: ['violence' as const, 'substanceUse' as const] };
  const { user, own, send, given } = await askQuestion('fi', 'acute', { answers });
  await user.click(choice(own.options['none']));
  await send();
  await expect.poll(() => given).toEqual([{ question: 'acute', answer: ['none'] }]);
});

function ticked() {
  return choices()
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent);
}
