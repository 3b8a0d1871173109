import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { answerAs } from './answerAs.ts';
import { LANGUAGES, filled, wordsIn } from './localeWords.ts';
import { openWizard, walk } from './openWizard.tsx';

const answers = JOURNEYS[0]?.answers ?? [];
const [first] = answers;

it.each([
  ['fi', 'Kysymys 1/', 'Virhe: Kysymys 1/'],
  ['sv', 'Fråga 1', 'Fel: Fråga 1'],
  ['en', 'Question 1', 'Error: Question 1'],
] as const)('%s: a refused attempt is told in the title', async (language, calm, refused) => {
  const { user } = await openWizard(language);
  await walk(user, language, []);
  expect(document.title.startsWith(calm)).toBe(true);
  await send(language);
  await waitFor(() => expect(document.title.startsWith(refused)).toBe(true));
});

it.each(LANGUAGES)(
  '%s: the title forgets the fault on the way on, and on coming back',
  async (one) => {
    const { user, words } = await openWizard(one);
    const title = (number: number) => {
      const { max } = screen.getByRole<HTMLProgressElement>('progressbar');
      return filled(words.page.title.question, { number, total: max, name: words.page.name });
    };
    await walk(user, one, []);
    await send(one);
    await waitFor(() =>
      expect(document.title).toBe(filled(words.page.title.error, { title: title(1) })),
    );
    if (first !== undefined) await answerAs(user, one, first);
    await waitFor(() => expect(document.title).toBe(title(2)));
    await user.click(screen.getByRole('button', { name: words.page.back }));
    await waitFor(() => expect(document.title).toBe(title(1)));
  },
);

it('forgets the fault of a question that is left with Back', async () => {
  const { user, words } = await openWizard('fi');
  await walk(user, 'fi', answers.slice(0, 2));
  await send('fi');
  await waitFor(() => expect(document.title).toMatch(/^Virhe: Kysymys 3/));
  await user.click(screen.getByRole('button', { name: words.page.back }));
  await waitFor(() => expect(document.title).toMatch(/^Kysymys 2/));
  await send('fi');
  await waitFor(() => expect(document.title).toMatch(/^Kysymys 3/));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

async function send(language: (typeof LANGUAGES)[number]): Promise<void> {
  const { page } = wordsIn(language);
  screen.getByText(page.continue, { selector: 'button' }).click();
  await Promise.resolve();
}
