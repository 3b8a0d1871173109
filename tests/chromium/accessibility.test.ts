import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { launchChromium, openPage } from './launch.ts';
import { answer, NOON, start, walkThrough } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromiumPath'));
});
afterAll(() => browser.close());

/** The one journey that is asked all the questions. */
const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;

describe.each(['fi', 'sv', 'en'])('axe in %s', (language) => {
  describe.each([360, 1280])('at %i px', (width) => {
    const open = async () =>
      (await openPage(browser, { path: `${language}/`, width, clock: NOON })).page;

    it('finds nothing on the introduction and on any question, answered, refused or open', async () => {
      const page = await open();
      expect(await violations(page)).toEqual([]);
      await start(page);
      for (const given of ALL_QUESTIONS.answers) {
        expect(await violations(page)).toEqual([]);
        await page.locator('button[type=submit]').click();
        await page.getByRole('alert').waitFor();
        expect(await violations(page)).toEqual([]);
        await answer(page, given);
      }
      await page.context().close();
    });

    it.each(JOURNEYS)(
      'finds nothing on the end of a family $family, all unfolded',
      async (journey) => {
        const page = await open();
        await walkThrough(page, journey);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        expect(await violations(page)).toEqual([]);
        await page.context().close();
      },
    );
  });
});

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => axe.run(document));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
