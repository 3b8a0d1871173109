import { screen, within } from '@testing-library/react';
import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import { wordsIn, type Language } from '../wizard/localeWords.ts';

/** The cards on the screen, folded ones too, by the service that heads them. */
export function resultCards(language: Language): Map<ServiceId, HTMLElement> {
  const { services } = wordsIn(language);
  return new Map(
    screen.queryAllByRole('article', { hidden: true }).map((card) => {
      const name = within(card).getAllByRole('heading', { hidden: true })[0]?.textContent;
      const service = Object.entries(services).find(([, words]) => words.name === name);
      if (service === undefined) throw new Error(`A card is headed "${name}"`);
      return [service[0] as ServiceId, card];
    }),
  );
}

/** What each card says of its service: by its label, or for a front door by its next step. */
export function outcomesShown(language: Language): Partial<Record<ServiceId, Outcome>> {
  const { page, services } = wordsIn(language);
  return Object.fromEntries(
    [...resultCards(language)].map(([service, card]) => {
      const steps: [string, string][] = Object.entries(services[service].next);
      const said = new Set(Array.from(card.querySelectorAll('p'), (line) => line.textContent));
      const ways = [Object.entries(page.outcome), steps].map((texts) =>
        texts.filter(([, text]) => said.has(text)),
      );
      const shown = ways.find((found) => found.length > 0) ?? [];
      return [service, shown.map(([outcome]) => outcome).join(' and ')];
    }),
  );
}
