import type { Browser, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { findTraces, tracesOf } from '../chromium/answerTraces.ts';
import { cardsIn } from '../chromium/cardsIn.ts';
import { openAlone } from '../chromium/launch.ts';
import { NOON, walkThrough } from '../chromium/walk.ts';
import type { Journey } from '../journeys.ts';
import { outcomesSaid } from '../results/outcomesSaid.ts';
import { wordsIn, type Language } from '../wizard/localeWords.ts';

type Walk = Journey & { language: Language };

/** Walks each of the journeys in its language, on a page of its own, and reads what it comes to. */
export function walkEach(walks: readonly Walk[], browser: () => Browser): void {
  it.each(walks)('$language: a family $family reads its outcomes', async (walk) => {
    const { language, answers, outcomes, dates = [] } = walk;
    const options = { path: `${language}/`, width: 360, clock: NOON };
    const { page, context, seen } = await openAlone(browser(), options);
    const addresses = addressesOf(page);
    await walkThrough(page, walk);

    const isLost = answers[0]?.answer === 'loss';
    const cards = await cardsIn(page);
    expect(cards).toHaveLength(isLost ? 0 : 8);
    expect(outcomesSaid(language, cards)).toMatchObject(isLost ? {} : outcomes);
    const main = () => page.locator('main').textContent();
    for (const date of dates) await expect.poll(main).toContain(date);

    // One for every screen, and none tells which answer led there.
    expect(addresses.length).toBeGreaterThan(answers.length);
    expect([...new Set([...addresses, page.url()])]).toEqual([`${inject('siteUrl')}${language}/`]);
    const traces = tracesOf(answers, wordsIn(language).questions);
    expect(seen.requests.length).toBeGreaterThan(0);
    expect(seen.requests.filter((url) => findTraces(url, traces).length > 0)).toEqual([]);
    expect(seen.pageErrors).toEqual([]);
    expect(seen.consoleErrors).toEqual([]);
    await context.close();
  });
}

/** Every address that the page comes to, from now on. */
function addressesOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  return addresses;
}
