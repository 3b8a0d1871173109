import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { Given } from '../../src/rules/answers.ts';
import { partsOf } from '../../src/rules/plainDate.ts';
import { wordsIn, type Language } from './localeWords.ts';

/** Fills the form on the screen as a person would who gives this answer; does not send it. */
export async function fillIn(user: UserEvent, language: Language, given: Given): Promise<void> {
  const { questions, page } = wordsIn(language);
  const options = questions[given.question].options;
  const choose = (option: string) => user.click(screen.getByLabelText(options[option] ?? option));
  const type = async (label: string, value: string | number) => {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    await user.type(field, String(value));
  };
  const typeDate = async (date: string) => {
    const [year, month, day] = partsOf(date);
    await type(page.date.day, day);
    await type(page.date.month, month);
    await type(page.date.year, year);
  };
  const { question, answer } = given;
  if (typeof answer === 'string') return choose(answer);
  if (question === 'worries' || question === 'acute') {
    for (const [option, name] of Object.entries(options)) {
      const box = screen.getByLabelText<HTMLInputElement>(name);
      if (box.checked !== given.answer.some((chosen) => chosen === option)) await user.click(box);
    }
  } else if (question === 'pregnancy') {
    await choose(answer.by);
    if (answer.by === 'dueDate') await typeDate(answer.dueDate);
    if (answer.by === 'week') {
      await type(questions.pregnancy.weeks, answer.weeks);
      await type(questions.pregnancy.days, answer.days);
    }
  } else if (question === 'child') {
    await choose(answer.by);
    if (answer.by === 'dateOfBirth') await typeDate(answer.dateOfBirth);
    if (answer.by === 'months') await type(questions.child.months, answer.months);
  }
}

/** Gives this answer: fills the form, presses its button, and waits for all of what it leads to. */
export async function answerAs(user: UserEvent, language: Language, given: Given): Promise<void> {
  await fillIn(user, language, given);
  const { page } = wordsIn(language);
  const isSubmit = (words: string) => [page.continue, page.showResult].includes(words);
  await user.click(screen.getByText(isSubmit, { selector: 'button' }));
  await untilWhole();
}

/**
 * The answers stand in what comes last of a result; all other screens have a way back, or say what is
 * wrong, and are whole.
 */
export async function untilWhole(): Promise<void> {
  await waitFor(() =>
    expect(isThere('.tuki-answers, .tuki-back') || isThere('[role=alert]')).toBe(true),
  );
}

/** Asked at every change of a page: jsdom takes ten times as long for the first that one list of all finds. */
function isThere(selector: string): boolean {
  return document.querySelectorAll(selector).length > 0;
}
