import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import type { Language } from '../../wizard/localeWords.ts';
import { fillFolds } from '../openFolds.ts';
import { answer, start, walkThrough } from '../walk.ts';
import type { Screen } from './examine.ts';

/** The one journey that is asked all the questions. */
const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;

/** Further ends: later, elsewhere, nothing needed, something to ask. The first is acute, and through others. */
const ENDS = JOURNEYS.filter(({ family }) =>
  /week 12|Espoo|nothing special|moving|lost/.test(family),
);

/** Every screen of the wizard in a language, from the introduction on. */
export async function* wizardScreens(page: Page, language: Language): AsyncGenerator<Screen> {
  const address = `${inject('siteUrl')}${language}/`;
  await page.goto(address);
  await page.locator('main h1').waitFor();
  yield { screen: 'introduction' };
  await start(page);
  for (const given of ALL_QUESTIONS.answers) {
    yield { screen: given.question };
    if (
      typeof given.answer === 'object' &&
      'by' in given.answer &&
      given.answer.by !== 'notKnown'
    ) {
      await pressInside(page.locator(`form input[value="${given.answer.by}"]`));
    }
    await pressInside(page.locator('button[type=submit]'));
    await page.getByRole('alert').waitFor();
    yield { screen: `${given.question}, refused`, isRefused: true };
    await answer(page, given);
  }
  await unfold(page);
  yield { screen: `the end of a family ${ALL_QUESTIONS.family}` };
  for (const journey of ENDS) {
    await pressInside(page.locator('main button').last());
    await walkThrough(page, journey);
    await unfold(page);
    yield { screen: `the end of a family ${journey.family}` };
  }
  await page.goto(`${address}?again#services=familyWork,babyBlues`);
  await page.locator('main article').first().waitFor();
  await fillFolds(page);
  yield { screen: 'a shared link' };
  await page.goto(`${address}?once-more#services=nonsense`);
  await page.locator('.tuki-notice').waitFor();
  yield { screen: 'a broken link' };
}

/** Opens every fold, and waits for what is fetched only then. */
async function unfold(page: Page): Promise<void> {
  const isResult = (await page.locator('.tuki-answers').count()) > 0;
  if (isResult) await page.locator('.tuki-taking summary').waitFor();
  await fillFolds(page);
  if (!isResult) return;
  await pressInside(page.locator('.tuki-taking button[aria-expanded]'));
  await page.locator('svg.tuki-code').waitFor();
}

/** As a switch presses, without a pointer: quick, and where the pointer is stays the same. */
async function pressInside(control: Locator): Promise<void> {
  await control.evaluate((element: HTMLElement) => element.click());
}
