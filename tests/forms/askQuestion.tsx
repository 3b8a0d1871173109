import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { questionBy } from '../../src/catalogue/questions.ts';
import { QuestionForm } from '../../src/forms/QuestionForm.tsx';
import { createI18n } from '../../src/i18n/createI18n.ts';
import type { Answers, Given, QuestionId } from '../../src/rules/answers.ts';
import { HeadingShift } from '../../src/ui/Heading.tsx';
import { TODAY } from '../journeys.ts';
import { wordsIn, type Language } from '../wizard/localeWords.ts';

type Options = {
  answers?: Answers;
  /** How far below those of its own page its headings stand. */
  shift?: number;
};

/** One question's form by itself; `given` collects what it hands over. */
export async function askQuestion(language: Language, id: QuestionId, options: Options = {}) {
  const { answers = {}, shift = 0 } = options;
  // jsdom lays nothing out, so it cannot bring anything into view.
  Element.prototype.scrollIntoView = () => {};
  const i18n = await createI18n(language);
  const given: Given[] = [];
  const refused: boolean[] = [];
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const words = wordsIn(language);
  render(
    <I18nextProvider i18n={i18n}>
      <HeadingShift value={shift}>
        <QuestionForm
          question={questionBy(id)}
          answers={answers}
          today={TODAY}
          caption="3/7"
          headingRef={null}
          submitLabel={words.page.continue}
          onAnswer={(answer) => given.push(answer)}
          onRefused={(isRefused) => refused.push(isRefused)}
        />
      </HeadingShift>
    </I18nextProvider>,
  );
  const send = () => user.click(screen.getByRole('button', { name: words.page.continue }));
  return { user, i18n, words, own: words.questions[id], given, refused, send };
}

/** The radios or checkboxes on the screen, in their order. */
export function choices(): HTMLInputElement[] {
  return [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')].filter(
    (input) => input instanceof HTMLInputElement,
  );
}

/** A radio or checkbox by its words. */
export function choice(name: string | undefined): HTMLElement {
  const found = choices().find(({ labels }) => labels?.[0]?.textContent === name);
  if (found === undefined) throw new Error(`No choice is called "${name}"`);
  return found;
}
