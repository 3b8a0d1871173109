import type { Page } from 'playwright-core';
import en from '../../locales/en/page.json' with { type: 'json' };
import fi from '../../locales/fi/page.json' with { type: 'json' };
import sv from '../../locales/sv/page.json' with { type: 'json' };
import type { Outcome } from '../../src/rules/outcome.ts';

const WORDS = { fi, sv, en };
export type ShownLanguage = keyof typeof WORDS;

/** Opens the services that are not suggested now, where there are any. */
export async function openNotNow(page: Page, language: ShownLanguage): Promise<void> {
  const fold = page.locator('summary', { hasText: WORDS[language].result.notNow });
  if ((await fold.count()) > 0) await fold.click();
}

/** Throws when no card on the screen says this outcome. */
export async function showsOutcome(
  page: Page,
  language: ShownLanguage,
  outcome: Outcome,
): Promise<void> {
  const label = page
    .locator('article')
    .getByText(WORDS[language].outcome[outcome], { exact: true });
  await label.first().waitFor();
}
