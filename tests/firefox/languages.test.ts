import { expect, it } from 'vitest';
import { cardsIn } from '../chromium/cardsIn.ts';
import { openAlone } from '../chromium/launch.ts';
import { answer, NOON, start, walkThrough } from '../chromium/walk.ts';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { outcomesSaid } from '../results/outcomesSaid.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { inFirefox } from './inFirefox.ts';
import { walkEach } from './walkEach.ts';

const CRYING = JOURNEYS.find(({ family }) => family.includes('cries')) as Journey;
const LATER = JOURNEYS.find(({ family }) => family.includes('week 12')) as Journey;

inFirefox((browser) => {
  walkEach(
    [
      { ...LATER, language: 'sv' },
      { ...CRYING, language: 'en' },
    ],
    browser,
  );

  it('a question changes its language in place, with what is typed in it', async () => {
    const { page, context, seen } = await openAlone(browser(), { path: 'fi/', clock: NOON });
    await start(page);
    await answer(page, { question: 'situation', answer: 'baby' });
    await page.locator('form input[value=dateOfBirth]').check();
    const day = page.locator('form input[type=text]').first();
    await day.fill('31');

    for (const [name, language] of [
      ['Svenska', 'sv'],
      ['English', 'en'],
      ['Suomi', 'fi'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      const { title } = wordsIn(language).questions.child;
      await expect.poll(() => page.locator('h1').innerText()).toContain(title);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await day.inputValue()).toBe('31');
    }
    expect(seen.pageErrors).toEqual([]);
    await context.close();
  });

  it('a result changes its language in place, and says the same', async () => {
    const { page, context, seen } = await openAlone(browser(), { path: 'fi/', clock: NOON });
    await walkThrough(page, CRYING);
    const inFinnish = outcomesSaid('fi', await cardsIn(page));
    await page.getByRole('link', { name: 'Svenska', exact: true }).click();
    const { heading } = wordsIn('sv').page.result;
    await expect.poll(() => page.locator('h1').innerText()).toBe(heading);
    expect(outcomesSaid('sv', await cardsIn(page))).toEqual(inFinnish);
    expect(seen.pageErrors).toEqual([]);
    await context.close();
  });
});
