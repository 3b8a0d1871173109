import { expect, inject, it } from 'vitest';
import { JOURNEYS } from '../journeys.ts';
import { sharedChromium, openPage } from './launch.ts';
import { answer, NOON, start } from './walk.ts';

const browser = await sharedChromium();

it('a language that does not load leaves the question and the answers where they are', async () => {
  const { page, close } = await openPage(browser, { path: 'fi/', clock: NOON });
  await start(page);
  await answer(page, JOURNEYS[0]?.answers[0] ?? { question: 'situation', answer: 'expecting' });
  await page.route('**/words-sv-*', (route) => route.abort());
  await page.getByRole('link', { name: 'Svenska' }).click();
  await page.locator('main p[lang=sv]').waitFor();
  expect(await page.locator('h1').innerText()).toContain('Kuinka pitkällä raskaus on?');
  await page.goBack();
  await expect.poll(() => page.locator('input[value=expecting]').isChecked()).toBe(true);
  await close();
});

it('a page whose words do not load offers the numbers and another try', async () => {
  const { page, close } = await openPage(browser, { path: 'robots-are-not-here/' });
  await page.route('**/words-en-*', (route) => route.abort());
  await page.goto(`${inject('siteUrl')}en/`);
  await page.getByRole('alert').waitFor();
  expect(await page.locator('a[href="tel:112"]').count()).toBe(1);
  await page.unroute('**/words-en-*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await close();
});

it('an unknown language is Finnish', async () => {
  const { page, close } = await openPage(browser, { path: 'xx/' });
  expect(await page.locator('h1').innerText()).toBe('Mistä apua odotusaikana tai vauvan kanssa?');
  await close();
});

it('changing the language keeps the place and the answers', async () => {
  const { page, close } = await openPage(browser, { path: 'fi/', clock: NOON });
  await start(page);
  await answer(page, { question: 'situation', answer: 'baby' });
  await page.getByRole('link', { name: 'English' }).click();
  await expect.poll(() => page.locator('h1').innerText()).toContain('How old is the baby?');
  expect(page.url()).toBe(`${inject('siteUrl')}en/`);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.goBack();
  await expect.poll(() => page.locator('input[value=baby]').isChecked()).toBe(true);
  await close();
});

it('a page whose script never runs still says whom to call', async () => {
  const { page, close } = await openPage(browser, { path: 'robots-are-not-here/' });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${inject('siteUrl')}sv/`);
  await page.getByRole('alert').waitFor();
  expect(await page.locator('h1').innerText()).toBe('Stödstigen');
  const numbers = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.textContent));
  expect(numbers).toEqual(['112', '080 005 005', '116 117', '09 310 15454']);
  await close();
});
