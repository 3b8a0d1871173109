import { languagesInTurn } from '../../breadth.ts';
import type { Language } from '../../wizard/localeWords.ts';
import type { Found } from './examine.ts';
import { lookThrough } from './lookThrough.ts';
import { pageScreens } from './pageScreens.ts';
import { wizardScreens } from './wizardScreens.ts';

/** What is found on the screens of the wizard in a language. */
export function wizardInLanguage(language: Language): Promise<Found> {
  return lookThrough(`The wizard in ${language}`, turnsOf(language), (page) =>
    wizardScreens(page, language),
  );
}

/** What is found on the pages beside the wizard in a language. */
export function pagesInLanguage(language: Language): Promise<Found> {
  return lookThrough(`Pages in ${language}`, turnsOf(language), (page) =>
    pageScreens(page, language),
  );
}

function turnsOf(language: Language): (place: number) => boolean {
  return (place) => languagesInTurn(place).includes(language);
}
