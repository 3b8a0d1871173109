import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { wordsIn, type Language } from '../wizard/localeWords.ts';

export type FieldId = 'day' | 'month' | 'year' | 'weeks' | 'days' | 'months';

/** What a field is called. */
export function nameOf(language: Language, field: FieldId): string {
  const { page, questions } = wordsIn(language);
  const { weeks, days } = questions.pregnancy;
  return { ...page.date, weeks, days, months: questions.child.months }[field];
}

/** A field by its name. */
export function fieldOf(language: Language, field: FieldId): HTMLElement {
  return screen.getByRole('textbox', { name: nameOf(language, field) });
}

/** The fields to type into, by their words, with what is typed in them. */
export function typed(): Record<string, string> {
  const fields = screen
    .queryAllByRole('textbox')
    .filter((field) => field instanceof HTMLInputElement);
  return Object.fromEntries(
    fields.map(({ labels, value }) => [labels?.[0]?.textContent ?? '', value]),
  );
}

/** Types into fields, leaving those with nothing to type. */
export async function typeInto(
  user: UserEvent,
  language: Language,
  typing: Partial<Record<FieldId, string>>,
): Promise<void> {
  for (const [field, text] of Object.entries(typing)) {
    const name = nameOf(language, field as FieldId);
    if (text !== '') await user.type(screen.getByLabelText(name), text);
  }
}
