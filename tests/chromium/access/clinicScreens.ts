import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { keysFor } from '../../nurse/typedAs.ts';
import type { StaffLanguage } from '../../wizard/localeWords.ts';
import { CLINIC, FIRST } from '../clinicSheet.ts';
import { openFolds, untilFilled } from '../openFolds.ts';
import type { Screen } from './examine.ts';

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;
const VIOLENCE = JOURNEYS.find(({ family }) => family === 'with violence going on') as Journey;
const LOSS = JOURNEYS.find(({ family }) => family.includes('lost')) as Journey;

/** The clinic page: empty, in use, in front of the family, and with all that it opens. */
export async function* clinicScreens(page: Page, language: StaffLanguage): AsyncGenerator<Screen> {
  const key = (name: string) => page.keyboard.press(name);
  const begin = async () => {
    await key('F8');
    await page.locator(FIRST).waitFor();
  };
  const answer = async ({ answers }: Journey) => {
    for (const one of answers.flatMap(keysFor)) await key(one);
  };

  await page.goto(`${inject('siteUrl')}${CLINIC[language]}`);
  await page.locator(FIRST).waitFor();
  yield screen('empty');
  await begin();
  await key('F2');
  yield screen('with keys');
  await begin();
  await answer(VIOLENCE);
  yield screen('with violence');
  await key('F4');
  yield screen('while the family looks on');
  await begin();
  await key('F2');
  await answer(LOSS);
  yield screen('after a loss');
  await begin();
  await key('1');
  await page.keyboard.type('rv x');
  await key('Enter');
  yield screen('with a line that cannot be read');
  await begin();
  await answer(ALL_QUESTIONS);
  await openFolds(page);
  await page.locator('pre').first().waitFor();
  await page.locator('.tuki-taking button[aria-expanded]').click();
  await page.locator('article button[aria-expanded]').first().click();
  await page.locator('[data-source] cite').first().waitFor();
  await untilFilled(page);
  yield screen('with every question, and all opened');
}

function screen(name: string): Screen {
  return { screen: `clinic, ${name}`, isForWork: true };
}
