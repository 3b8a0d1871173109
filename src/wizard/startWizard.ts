import { languageOf } from '../i18n/languages.ts';
import type { Mounted } from './mounted.ts';
import { mountWizard } from './mountWizard.tsx';

/** Puts the wizard into the page of its own, in the language of its address. */
export function startWizard(element: HTMLElement, base: string): Promise<Mounted> {
  const path = location.pathname.slice(base.length - 1);
  const language = languageOf(path, document.documentElement.lang);
  document.documentElement.lang = language;
  return mountWizard(element, { language, base, early: window._early_ });
}
