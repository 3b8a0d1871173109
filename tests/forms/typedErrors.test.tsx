import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LANGUAGES, wordsIn } from '../wizard/localeWords.ts';
import { askQuestion, choice } from './askQuestion.tsx';
import { fieldOf, nameOf, typed, typeInto, type FieldId } from './typedFields.ts';

type Typing = Partial<Record<FieldId, string>>;
type Wrong = {
  way: [question: 'pregnancy' | 'child', by: string];
  typing: Typing;
  error: string;
  /** The field that the link leads to. */
  field: FieldId;
};

const date = (typing: string): Typing => {
  const [day = '', month = '', year = ''] = typing.split('.');
  return { day, month, year };
};
const due = (typing: string, error: string, field: FieldId): Wrong => ({
  way: ['pregnancy', 'dueDate'],
  typing: date(typing),
  error,
  field,
});
const born = (typing: string, error: string, field: FieldId): Wrong => ({
  way: ['child', 'dateOfBirth'],
  typing: date(typing),
  error,
  field,
});
const week = (weeks: string, days: string, error: string, field: FieldId): Wrong => ({
  way: ['pregnancy', 'week'],
  typing: { weeks, days },
  error,
  field,
});
const months = (typing: string, error: string): Wrong => ({
  way: ['child', 'months'],
  typing: { months: typing },
  error,
  field: 'months',
});

const WRONG: readonly Wrong[] = [
  due('31.2.2027', 'date.noSuchDay', 'day'),
  due('14..2027', 'date.missing', 'month'),
  due('14.x.2027', 'date.notNumbers', 'month'),
  due('14.3.27', 'date.shortYear', 'year'),
  due('30.8.2027', 'dueDate.tooFar', 'year'),
  due('1.11.2026', 'dueDate.tooEarly', 'year'),
  week('', '', 'weeks.missing', 'weeks'),
  week('kymmenen', '', 'weeks.notNumbers', 'weeks'),
  week('43', '0', 'weeks.range', 'weeks'),
  week('20', 'x', 'days.notNumbers', 'days'),
  week('20', '7', 'days.range', 'days'),
  born('..', 'date.missing', 'day'),
  born('29.2.2026', 'date.noSuchDay', 'day'),
  born('23.11.2026', 'dateOfBirth.future', 'year'),
  born('22.11.2008', 'dateOfBirth.tooEarly', 'year'),
  months('', 'months.missing'),
  months('kolme', 'months.notNumbers'),
  months('216', 'months.range'),
];
const cases = WRONG.flatMap((wrong) => LANGUAGES.map((language) => ({ language, ...wrong })));

it.each(cases)('$language: $typing is refused as $error, with a way to mend it', async (wrong) => {
  const { language, way, typing, error, field } = wrong;
  const [question, by] = way;
  const { user, own, send, given, refused } = await askQuestion(language, question);
  await user.click(choice(own.options[by]));
  await typeInto(user, language, typing);
  const [group = '', key = ''] = error.split('.');
  const errors = wordsIn(language).errors as Record<string, Record<string, string>>;
  const message = errors[group]?.[key] ?? '';

  await send();

  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toContainElement(alert));
  expect(alert).toHaveTextContent(wordsIn(language).page.errorSummary + message);
  expect(fieldOf(language, field)).toBeInvalid();
  expect(fieldOf(language, field)).toHaveAccessibleDescription(expect.stringContaining(message));
  expect(given).toEqual([]);
  expect(refused).toEqual([true]);
  expect(typed()).toEqual(
    Object.fromEntries(
      Object.entries(typing).map(([one, text]) => [nameOf(language, one as FieldId), text]),
    ),
  );
  await user.click(screen.getByRole('link', { name: message }));
  expect(fieldOf(language, field)).toHaveFocus();
});

it('counts only the field that is wrong as invalid, of weeks and days', async () => {
  const { user, own, send } = await askQuestion('fi', 'pregnancy');
  await user.click(choice(own.options['week']));
  await typeInto(user, 'fi', { weeks: '20', days: '7' });
  await send();
  await screen.findByRole('alert');
  expect(fieldOf('fi', 'weeks')).toBeValid();
  expect(fieldOf('fi', 'days')).toBeInvalid();
});

it('takes focus to the summary again when the same fault is sent twice', async () => {
  const { user, own, send, refused } = await askQuestion('fi', 'child');
  await user.click(choice(own.options['months']));
  await send();
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toContainElement(alert));
  await user.type(fieldOf('fi', 'months'), 'x{Enter}');
  await waitFor(() => expect(document.activeElement).toContainElement(screen.getByRole('alert')));
  expect(refused).toEqual([true, true]);
});

it('goes on once the fault is mended', async () => {
  const { user, own, send, given } = await askQuestion('fi', 'child');
  await user.click(choice(own.options['months']));
  await typeInto(user, 'fi', { months: '333' });
  await send();
  await screen.findByRole('alert');
  await user.type(fieldOf('fi', 'months'), '{Backspace}{Backspace}{Enter}');
  await expect
    .poll(() => given)
    .toEqual([{ question: 'child', answer: { by: 'months', months: 3 } }]);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
