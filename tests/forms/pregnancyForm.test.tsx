import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { plainDate } from '../../src/rules/plainDate.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { askQuestion, choice } from './askQuestion.tsx';
import { fieldOf, nameOf, typed, typeInto } from './typedFields.ts';

it.each(LANGUAGES)('%s: date and weeks are asked only of those who know them', async (language) => {
  const { user, own, words } = await askQuestion(language, 'pregnancy');
  const { dueDate, week, weekHint } = words.questions.pregnancy;
  const name = (field: 'day' | 'month' | 'year' | 'weeks' | 'days') => nameOf(language, field);
  expect(typed()).toEqual({});

  await user.click(choice(own.options['dueDate']));
  expect(typed()).toEqual({ [name('day')]: '', [name('month')]: '', [name('year')]: '' });
  const date = screen.getByRole('group', { name: dueDate });
  expect(date).toHaveAccessibleDescription(expect.stringContaining('14.3.2027'));

  await user.click(choice(own.options['week']));
  expect(typed()).toEqual({ [name('weeks')]: '', [name('days')]: '' });
  expect(screen.getByRole('group', { name: week })).toHaveAccessibleDescription(weekHint);

  await user.click(choice(own.options['notKnown']));
  expect(typed()).toEqual({});
});

it('keeps what was typed while the way of answering is changed to and fro', async () => {
  const { user, own, send, given } = await askQuestion('fi', 'pregnancy');
  await user.click(choice(own.options['dueDate']));
  await typeInto(user, 'fi', { day: '7', month: '3', year: '2027' });
  await user.click(choice(own.options['week']));
  await typeInto(user, 'fi', { weeks: '20', days: '3' });
  await user.click(choice(own.options['notKnown']));

  await user.click(choice(own.options['dueDate']));
  expect(typed()).toEqual({ Päivä: '7', Kuukausi: '3', Vuosi: '2027' });
  await user.click(choice(own.options['week']));
  expect(typed()).toEqual({ Viikot: '20', Päivät: '3' });

  await send();
  await expect
    .poll(() => given)
    .toEqual([{ question: 'pregnancy', answer: { by: 'week', weeks: 20, days: 3 } }]);
});

it('takes a whole date typed into the first field, and Enter', async () => {
  const { user, own, given } = await askQuestion('fi', 'pregnancy');
  await user.click(choice(own.options['dueDate']));
  await user.type(fieldOf('fi', 'day'), '14.3.2027{Enter}');
  await expect
    .poll(() => given)
    .toEqual([
      { question: 'pregnancy', answer: { by: 'dueDate', dueDate: plainDate('2027-03-14') } },
    ]);
});
