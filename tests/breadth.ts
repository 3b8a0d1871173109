import { LANGUAGES, type Language } from './wizard/localeWords.ts';

/** Whether everything is tried in every way: `npm run test:every`, each night and before a release. */
export const IS_EVERY = import.meta.env.MODE === 'every';

/**
 * The languages in which the case at a place of a list is tried: one, the next one for the next case,
 * so that each language has its share of what does not depend on it.
 */
export function languagesInTurn(place: number): readonly Language[] {
  return IS_EVERY ? LANGUAGES : [LANGUAGES[place % LANGUAGES.length] as Language];
}

/** Each case in the languages of its turn. */
export function inLanguages<Case extends object>(
  cases: readonly Case[],
): (Case & { language: Language })[] {
  return cases.flatMap((one, place) =>
    languagesInTurn(place).map((language) => ({ ...one, language })),
  );
}
