import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BaseContext } from '../../src/i18n/BaseContext.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { addStaffWords } from '../../src/i18n/staffWords.ts';
import { Nurse } from '../../src/nurse/Nurse.tsx';
import { staffWordsIn, wordsIn, type StaffLanguage } from '../wizard/localeWords.ts';
import { NOON } from '../wizard/openWizard.tsx';

/** The clinic page, empty, with focus in its first question. */
export async function openSheet(language: StaffLanguage, now: () => Date = () => NOON) {
  Element.prototype.scrollIntoView = () => {};
  document.documentElement.lang = language;
  history.replaceState(null, '', '/');
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const i18n = await createI18n(language);
  addStaffWords(i18n);
  const page = (outdated: boolean) => (
    <BaseContext value="/">
      <Nurse i18n={i18n} now={now} isOutdated={outdated} />
    </BaseContext>
  );
  const { container, rerender } = render(page(false));
  return {
    user,
    i18n,
    container,
    words: { ...wordsIn(language), ...staffWordsIn(language) },
    tellOutdated: () => rerender(page(true)),
  };
}

/** The line of a question by its name, when it is open. */
export function line(name: string): HTMLElement {
  return screen.getByRole('group', { name });
}
