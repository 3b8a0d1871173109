import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { wordsIn, type Language } from '../../wizard/localeWords.ts';
import { fillFolds } from '../openFolds.ts';
import type { Screen } from './examine.ts';

const PAGES = ['services', 'rules', 'safety', 'privacy', 'accessibility'] as const;

/** Every page beside the wizard in a language; the page for what is not found is in all of them. */
export async function* pageScreens(page: Page, language: Language): AsyncGenerator<Screen> {
  const site = inject('siteUrl');
  const { pages } = wordsIn(language).atHand;
  for (const id of PAGES) {
    await page.goto(`${site}${language}/${pages[id].slug}/`);
    await fillFolds(page);
    yield { screen: `the page ${id}` };
  }
  if (language !== 'fi') return;
  await page.goto(`${site}404.html`);
  yield { screen: 'not found' };
}
