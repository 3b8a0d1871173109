import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { outcomesShown } from '../results/resultCards.ts';
import { answerAs } from './answerAs.ts';
import { filled, type Language } from './localeWords.ts';
import { heading, openWizard } from './openWizard.tsx';

const walks = [
  ...JOURNEYS.map((journey) => ({ language: 'fi' as Language, ...journey })),
  ...(['sv', 'en'] as const).flatMap((language) =>
    JOURNEYS.slice(0, 3).map((journey) => ({ language, ...journey })),
  ),
];

afterEach(() => vi.restoreAllMocks());

it.each(walks)('$language: a family $family answers, and reads its outcomes', async (walk) => {
  const { language, answers, outcomes, dates = [] } = walk;
  const isLost = answers[0]?.answer === 'loss';
  const complaints = vi.spyOn(console, 'error');
  const { user, words } = await openWizard(language);
  const { page, questions } = words;
  expect(document.title).toBe(`${page.name} – ${page.purpose}`);
  await user.click(screen.getByRole('button', { name: page.intro.start }));

  for (const [index, given] of answers.entries()) {
    const bar = screen.getByRole<HTMLProgressElement>('progressbar');
    const place = { number: index + 1, total: bar.max };
    const isLast = screen.queryByText(page.showResult, { selector: 'button' }) !== null;
    expect(bar).toHaveAccessibleName(filled(page.progress, place));
    expect(bar.value).toBe(index + 1);
    expect(isLast ? bar.max === bar.value : bar.max > bar.value).toBe(true);
    expect(heading()).toBe(`${filled(page.progress, place)} ${questions[given.question].title}`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(document.title).toBe(filled(page.title.question, { ...place, name: page.name }));
    await answerAs(user, language, given);
  }

  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  const title = isLost ? page.title.loss : page.title.result;
  expect(document.title).toBe(filled(title, { name: page.name }));
  expect(outcomesShown(language)).toMatchObject(isLost ? {} : outcomes);
  expect(screen.queryAllByRole('article', { hidden: true })).toHaveLength(isLost ? 0 : 8);
  for (const date of dates) expect(screen.getByRole('main')).toHaveTextContent(date);
  expect(complaints).not.toHaveBeenCalled();
});
