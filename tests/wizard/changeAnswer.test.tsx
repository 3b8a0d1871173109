import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { QuestionId } from '../../src/rules/answers.ts';
import { plainDate } from '../../src/rules/plainDate.ts';
import { JOURNEYS } from '../journeys.ts';
import { outcomesShown } from '../results/resultCards.ts';
import { answerAs, untilWhole } from './answerAs.ts';
import { LANGUAGES, filled, wordsIn, type Language } from './localeWords.ts';
import { heading, openWizard, walk } from './openWizard.tsx';

const [weekTwentyFive, , threeMonthsOld] = JOURNEYS;

it.each(LANGUAGES)('%s: a change names the answers that it drops', async (language) => {
  const { user, words } = await openWizard(language);
  await walk(user, language, weekTwentyFive?.answers ?? []);

  await change(user, language, 'home');
  expect(heading()).toContain(words.questions.home.title);
  await answerAs(user, language, { question: 'home', answer: 'elsewhere' });

  const { support, acute } = words.questions;
  const dropped = `${support.short}, ${acute.short}`;
  expect(
    await screen.findByText(filled(words.page.result.dropped, { questions: dropped })),
  ).toBeVisible();
  expect(outcomesShown(language)).toMatchObject({
    infantFamilyTherapy: 'otherRoute',
    babyBlues: 'apply',
  });
  expect(answersListed(language)).toEqual(['situation', 'pregnancy', 'home', 'worries']);
});

it.each(LANGUAGES)('%s: a change that adds a question says so, and asks just that', async (one) => {
  const { user, words } = await openWizard(one);
  await walk(user, one, weekTwentyFive?.answers ?? []);

  await change(user, one, 'worries');
  expect(screen.queryByText(words.page.pathChanged)).not.toBeInTheDocument();
  await answerAs(user, one, { question: 'worries', answer: ['mood', 'everydayLife'] });

  expect(heading()).toContain(words.questions.socialWorker.title);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(await screen.findByText(words.page.pathChanged)).toBeVisible();
  await answerAs(user, one, { question: 'socialWorker', answer: 'none' });

  expect(outcomesShown(one)).toMatchObject({
    infantFamilyTherapy: 'apply',
    familyWork: 'socialWorker',
    enhancedFamilyWork: 'otherRoute',
  });
  expect(screen.queryByText(/\{\{|Muutit vastausta/)).not.toBeInTheDocument();
});

it('swaps the question about the pregnancy for the one about the baby', async () => {
  const { user, words } = await openWizard('fi');
  await walk(user, 'fi', weekTwentyFive?.answers ?? []);
  await change(user, 'fi', 'situation');
  await answerAs(user, 'fi', { question: 'situation', answer: 'baby' });
  expect(heading()).toContain(words.questions.child.title);
  const dateOfBirth = plainDate('2026-08-20');
  await answerAs(user, 'fi', { question: 'child', answer: { by: 'dateOfBirth', dateOfBirth } });
  expect(await screen.findByText(/Poistimme vastaukset/)).toHaveTextContent(/: Raskaus\.$/);
  expect(screen.getByRole('main')).toHaveTextContent('20.8.2027');
  expect(screen.queryByText(/7\.3\.2027/)).not.toBeInTheDocument();
});

it('asks nothing more after a loss that is told on second thoughts', async () => {
  const { user, words } = await openWizard('fi');
  await walk(user, 'fi', weekTwentyFive?.answers ?? []);
  await change(user, 'fi', 'situation');
  await answerAs(user, 'fi', { question: 'situation', answer: 'loss' });
  expect(heading()).toBe(words.page.loss.heading);
  await user.click(screen.getByRole('button', { name: words.page.loss.back }));
  expect(heading()).toContain(words.questions.situation.title);
});

it('says nothing when the answer stays', async () => {
  const { user } = await openWizard('fi');
  await walk(user, 'fi', threeMonthsOld?.answers ?? []);
  const outcomes = outcomesShown('fi');
  for (const given of threeMonthsOld?.answers ?? []) {
    await change(user, 'fi', given.question);
    await answerAs(user, 'fi', given);
    expect(screen.queryByText(/Poistimme/)).not.toBeInTheDocument();
  }
  expect(outcomesShown('fi')).toEqual(outcomes);
});

it.each([
  ['Back', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Takaisin' }))],
  ['the browser', () => Promise.resolve(history.back())],
] as const)('returns to the result unchanged with %s', async (_, goBack) => {
  const { user, words } = await openWizard('fi');
  await walk(user, 'fi', threeMonthsOld?.answers ?? []);
  const outcomes = outcomesShown('fi');
  await waitFor(() => expect(history.state).toMatchObject({ tukipolku: { depth: 8 } }));
  await change(user, 'fi', 'worries');
  expect(screen.getByRole('button', { name: words.page.showResult })).toBeVisible();
  expect(history.state).toMatchObject({ tukipolku: { depth: 9 } });

  await goBack(user);

  await waitFor(() => expect(heading()).toBe(words.page.result.heading));
  await waitFor(() => expect(history.state).toMatchObject({ tukipolku: { depth: 8 } }));
  await untilWhole();
  expect(outcomesShown('fi')).toEqual(outcomes);
});

it('forgets everything on starting again', async () => {
  const { user, words } = await openWizard('fi');
  await walk(user, 'fi', threeMonthsOld?.answers ?? []);
  await user.click(screen.getByRole('button', { name: words.page.result.restart }));
  expect(heading()).toBe(words.page.intro.heading);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await waitFor(() => expect(history.state).toMatchObject({ tukipolku: { depth: 0 } }));

  history.go(7);
  await waitFor(() => expect(heading()).toContain(words.questions.situation.title));
  await waitFor(() => expect(history.state).toMatchObject({ tukipolku: { depth: 1 } }));
  expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();

  history.back();
  await waitFor(() => expect(heading()).toBe(words.page.intro.heading));
});

/** From the result, the way to change one answer. */
async function change(user: UserEvent, language: Language, question: QuestionId): Promise<void> {
  const { page, questions } = wordsIn(language);
  await user.click(screen.getByText(page.result.yourAnswers));
  const name = filled(page.result.changeAnswerTo, { question: questions[question].short });
  await user.click(screen.getByLabelText(name));
}

/** The questions that stand under "your answers". */
function answersListed(language: Language): string[] {
  const { page, questions } = wordsIn(language);
  const lead = filled(page.result.changeAnswerTo, { question: '' });
  return screen.getAllByRole('button', { name: (name) => name.startsWith(lead) }).map((button) => {
    const short = button.getAttribute('aria-label')?.slice(lead.length);
    return Object.entries(questions).find(([, words]) => words.short === short)?.[0] ?? '';
  });
}
