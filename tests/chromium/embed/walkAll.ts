import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JOURNEYS } from '../../journeys.ts';
import { outcomesSaid } from '../../results/outcomesSaid.ts';
import { LANGUAGES } from '../../wizard/localeWords.ts';
import { launchChromium } from '../launch.ts';
import { walkThrough, type Place } from '../walk.ts';
import { CITY, inLanguage, openHost, ready, STRICT, type OpenedHost } from './host.ts';

/**
 * Walks every journey in every language on a page of the host, under its policy and under a strict one,
 * one family after the other as on a shared computer.
 */
export function walkAll(page: 'element' | 'frame'): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(inject('chromiumPath'));
  });
  afterAll(() => browser.close());

  describe.each([
    ['hel.fi', CITY],
    ['a strict host', STRICT],
  ])('under the policy of %s', (_, policy) => {
    describe.each(LANGUAGES)('in %s', (language) => {
      let host: OpenedHost;
      beforeAll(async () => {
        host = await openHost(browser, { page, policy, edit: inLanguage(language), width: 360 });
      });
      afterAll(() => host.context.close());

      it.each(JOURNEYS)('a family $family reads its outcomes', async (journey) => {
        const { wizard, seen } = host;
        await ready(wizard);
        await walkThrough(wizard, journey);
        const cards = await cardsIn(wizard);
        const isLost = journey.answers[0]?.answer === 'loss';
        expect(cards).toHaveLength(isLost ? 0 : 8);
        expect(outcomesSaid(language, cards)).toMatchObject(isLost ? {} : journey.outcomes);
        const text = (await wizard.locator('.tuki-column').textContent()) ?? '';
        for (const date of journey.dates ?? []) expect(text).toContain(date);
        expect(seen.consoleErrors).toEqual([]);
        expect(seen.pageErrors).toEqual([]);
        if (isLost) await host.page.reload();
        else await wizard.locator('.tuki-column button').last().click();
      });
    });
  });
}

function cardsIn(wizard: Place) {
  return wizard.locator('article').evaluateAll((articles) =>
    articles.map((article) => ({
      name: article.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '',
      said: Array.from(article.querySelectorAll('p'), (line) => line.textContent),
    })),
  );
}
