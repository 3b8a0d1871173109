import { expect, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { keysFor } from '../nurse/typedAs.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { CLINIC, FIRST } from './clinicSheet.ts';
import { sharedChromium, openPage } from './launch.ts';
import { openFolds } from './openFolds.ts';
import { NOON } from './walk.ts';

const browser = await sharedChromium();

/** The clinic page in Finnish without some of its files. */
async function openWithout(files: string) {
  return openPage(browser, {
    path: CLINIC.fi,
    clock: NOON,
    prepare: (page) => page.route(`**/${files}`, (route) => route.abort()),
  });
}

it.each(['clinic-*.js', 'wizard-*.js', 'react-*.js'])(
  'without %s there are numbers and the services',
  async (files) => {
    const { page, close } = await openWithout(files);
    await page.locator('main a[href="tel:112"]').waitFor();
    await page.locator('main a[href="/fi/palvelut/"]').waitFor();
    expect(await page.locator('[data-sheet]').count()).toBe(0);
    await close();
  },
);

it('without its words it says so, with numbers, and can be tried again', async () => {
  const { page, close } = await openWithout('words-fi-*.js');
  await page.getByRole('alert').waitFor();
  expect(await page.locator('main a[href="tel:112"]').count()).toBe(1);
  await page.unrouteAll();
  // A browser may keep the failure in mind: then the page is loaded anew.
  await page.reload();
  await page.locator(FIRST).waitFor();
  await close();
});

it('without its styles it works', async () => {
  const { page, close } = await openWithout('clinic-*.css');
  await page.locator(FIRST).waitFor();
  await page.keyboard.press('1');
  await page.locator('article').first().waitFor();
  expect(await page.locator('article').count()).toBe(8);
  await close();
});

it('without what comes late the criteria stand, and say what is missing', async () => {
  const { page, close } = await openWithout('{sources,readings}-*.js');
  await page.locator(FIRST).waitFor();
  for (const key of JOURNEYS[0]?.answers.flatMap(keysFor) ?? []) await page.keyboard.press(key);
  await page.locator('article button[aria-expanded]').first().click();
  const { notLoaded } = wordsIn('fi').page.result;
  await expect.poll(() => page.getByText(notLoaded).count()).toBe(2);
  await openFolds(page);
  await page.locator('pre').first().waitFor();
  await close();
});
