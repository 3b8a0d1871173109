import { atHandIn } from '../i18n/atHand.ts';
import { LANGUAGES, pathIn } from '../i18n/languages.ts';

/** The pages beside the wizard, in the order in which they are named. */
export const PAGES = ['services', 'rules', 'safety', 'privacy', 'accessibility'] as const;
export type PageId = (typeof PAGES)[number];

/** The path of a page in a language, whose words hold the last part of it. */
export function pageAddress(page: PageId, language: string, base: string): string {
  return `${pathIn(language, base)}${atHandIn(language).pages[page].slug}/`;
}

/** The path of the first question in a language: for whoever has already said what this is. */
export function questionsAddress(language: string, base: string): string {
  return `${pathIn(language, base)}${atHandIn(language).questions}/`;
}

/** Whether a path is that of the first question in some language. */
export function isQuestionsAddress(path: string, base: string): boolean {
  return LANGUAGES.some((language) => `${path}/`.startsWith(questionsAddress(language, base)));
}
