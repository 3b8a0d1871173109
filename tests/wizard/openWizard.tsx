import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { createI18n } from '../../src/i18n/createI18n.ts';
import type { Given } from '../../src/rules/answers.ts';
import { loadScreens } from '../../src/wizard/lateScreens.ts';
import { Wizard } from '../../src/wizard/Wizard.tsx';
import { WizardPage } from '../../src/wizard/WizardPage.tsx';
import { answerAs } from './answerAs.ts';
import { wordsIn, type Language } from './localeWords.ts';

export const NOON = new Date('2026-11-22T12:00:00+02:00');

/** The wizard on its first screen, with its own words and a fixed clock. */
export async function openWizard(language: Language, now: () => Date = () => NOON) {
  // jsdom lays nothing out, so it can neither scroll nor bring into view.
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  document.documentElement.lang = language;
  history.replaceState(null, '', '/');
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const i18n = await createI18n(language);
  await loadScreens();
  const { container } = render(
    <Wizard i18n={i18n} now={now}>
      <WizardPage now={now} />
    </Wizard>,
  );
  return { user, i18n, container, words: wordsIn(language) };
}

/** Begins, and gives these answers one after another. */
export async function walk(
  user: UserEvent,
  language: Language,
  answers: readonly Given[],
): Promise<void> {
  const { start } = wordsIn(language).page.intro;
  await user.click(screen.getByText(start, { selector: 'button' }));
  for (const given of answers) await answerAs(user, language, given);
}

/** The words of the heading of the step. */
export function heading(): string {
  return screen.getByRole('heading', { level: 1, hidden: true }).textContent;
}
