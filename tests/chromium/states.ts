import type { Page } from 'playwright-core';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { LANGUAGES } from '../wizard/localeWords.ts';
import { answer, start, untilTakenOver, walkThrough } from './walk.ts';

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;
const LOSS = JOURNEYS.find(({ family }) => family.includes('lost')) as Journey;

type State = {
  state: string;
  language: string;
  /** Goes there from the introduction. */
  go: (page: Page) => Promise<void>;
};

/** Every kind of screen that the wizard has. */
export const STATES: State[] = [
  { state: 'the introduction', go: async () => {} },
  ...ALL_QUESTIONS.answers.map(({ question }, index) => ({
    state: `the question ${question}`,
    go: async (page: Page) => {
      await start(page);
      for (const given of ALL_QUESTIONS.answers.slice(0, index)) await answer(page, given);
    },
  })),
  {
    state: 'a question that is refused',
    go: async (page: Page) => {
      await start(page);
      // Before, a press as quick as this after the start is taken for a second one of the same.
      await untilTakenOver(page);
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').waitFor();
    },
  },
  { state: 'a result', go: (page: Page) => walkThrough(page, ALL_QUESTIONS) },
  { state: 'the page after a loss', go: (page: Page) => walkThrough(page, LOSS) },
].map((state, index) => ({ ...state, language: LANGUAGES[index % 3] ?? 'fi' }));
