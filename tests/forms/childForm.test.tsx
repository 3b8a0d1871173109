import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { askQuestion, choice } from './askQuestion.tsx';
import { fieldOf, nameOf, typed, typeInto } from './typedFields.ts';

it.each(LANGUAGES)(
  '%s: date and months are asked only of those who tell them',
  async (language) => {
    const { user, own, words } = await askQuestion(language, 'child');
    const { dateOfBirth, monthsHint } = words.questions.child;
    const name = (field: 'day' | 'month' | 'year' | 'months') => nameOf(language, field);
    expect(typed()).toEqual({});

    await user.click(choice(own.options['dateOfBirth']));
    expect(typed()).toEqual({ [name('day')]: '', [name('month')]: '', [name('year')]: '' });
    const date = screen.getByRole('group', { name: dateOfBirth });
    expect(date).toHaveAccessibleDescription(expect.stringContaining('5.8.2026'));

    await user.click(choice(own.options['months']));
    expect(typed()).toEqual({ [name('months')]: '' });
    expect(fieldOf(language, 'months')).toHaveAccessibleDescription(monthsHint);

    await user.click(choice(own.options['ratherNotSay']));
    expect(typed()).toEqual({});
  },
);

it('keeps what was typed while the way of answering is changed to and fro', async () => {
  const { user, own, send, given } = await askQuestion('fi', 'child');
  await user.click(choice(own.options['dateOfBirth']));
  await typeInto(user, 'fi', { day: '20', month: '8', year: '2026' });
  await user.click(choice(own.options['months']));
  await typeInto(user, 'fi', { months: '3' });
  await user.click(choice(own.options['ratherNotSay']));

  await user.click(choice(own.options['dateOfBirth']));
  expect(typed()).toEqual({ Päivä: '20', Kuukausi: '8', Vuosi: '2026' });
  await user.click(choice(own.options['months']));
  expect(Object.values(typed())).toEqual(['3']);

  await send();
  await expect
    .poll(() => given)
    .toEqual([{ question: 'child', answer: { by: 'months', months: 3 } }]);
});

it('is sent with Enter from a field', async () => {
  const { user, own, given } = await askQuestion('fi', 'child');
  await user.click(choice(own.options['dateOfBirth']));
  await user.type(fieldOf('fi', 'day'), '20.8.2026{Enter}');
  await expect
    .poll(() => given)
    .toEqual([{ question: 'child', answer: { by: 'dateOfBirth', dateOfBirth: '2026-08-20' } }]);
});
