import { screen, within } from '@testing-library/react';
import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import type { Language } from '../wizard/localeWords.ts';
import { outcomesSaid, serviceNamed } from './outcomesSaid.ts';

/** The cards on the screen, folded ones too, by the service that heads them. */
export function resultCards(language: Language): Map<ServiceId, HTMLElement> {
  return new Map(
    screen
      .queryAllByRole('article', { hidden: true })
      .map((card) => [serviceNamed(language, nameOf(card)), card]),
  );
}

/** What each card on the screen says of its service. */
export function outcomesShown(language: Language): Partial<Record<ServiceId, Outcome>> {
  const cards = screen.queryAllByRole('article', { hidden: true }).map((card) => ({
    name: nameOf(card) ?? '',
    said: Array.from(card.querySelectorAll('p'), (line) => line.textContent),
  }));
  return outcomesSaid(language, cards);
}

function nameOf(card: HTMLElement): string | undefined {
  return within(card).getAllByRole('heading', { hidden: true })[0]?.textContent;
}
