import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import { wordsIn, type Language } from '../wizard/localeWords.ts';

/** A card of a result: its heading, and its paragraphs. */
export type Card = { name: string; said: readonly string[] };

/** What each card says of its service: by its label, or for a front door by its next step. */
export function outcomesSaid(
  language: Language,
  cards: readonly Card[],
): Partial<Record<ServiceId, Outcome>> {
  const { page, services } = wordsIn(language);
  return Object.fromEntries(
    cards.map(({ name, said }) => {
      const service = serviceNamed(language, name);
      const steps: [string, string][] = Object.entries(services[service].next);
      const ways = [Object.entries(page.outcome), steps].map((texts) =>
        texts.filter(([, text]) => said.includes(text)),
      );
      const shown = ways.find((found) => found.length > 0) ?? [];
      return [service, shown.map(([outcome]) => outcome).join(' and ')];
    }),
  );
}

/** The service that has this name in a language. */
export function serviceNamed(language: Language, name: string | undefined): ServiceId {
  const found = Object.entries(wordsIn(language).services).find(([, words]) => words.name === name);
  if (found === undefined) throw new Error(`A card is headed "${name}"`);
  return found[0] as ServiceId;
}
