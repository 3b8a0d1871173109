import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { languagesInTurn } from '../breadth.ts';
import { LANGUAGES, wordsIn } from '../wizard/localeWords.ts';
import { CLINIC } from './clinicSheet.ts';
import { openAlone, openPage, sharedChromium } from './launch.ts';
import { newContext } from './restingPages.ts';
import { start } from './walk.ts';

const browser = await sharedChromium();

/** Where the wizard begins with its first question. */
const QUESTIONS = ['fi/kysymykset/', 'sv/fragor/', 'en/questions/'];
const PAGES = ['services', 'rules', 'safety', 'privacy', 'accessibility'] as const;

// Each looks at its like in all other languages.
describe.each(languagesInTurn(2))('the pages beside the wizard in %s', (language) => {
  const { pages } = wordsIn(language).atHand;

  it('lead to each other, to the wizard, and to themselves in the other languages', async () => {
    const { page, close } = await openPage(browser, { path: `${language}/` });
    await page.locator('main button').waitFor();
    for (const id of PAGES) {
      await page.locator('footer').getByRole('link', { name: pages[id].name }).click();
      await page.waitForURL(`**/${language}/${pages[id].slug}/`);
      for (const other of LANGUAGES) {
        const { slug, name } = wordsIn(other).atHand.pages[id];
        const link = page.locator(`header a[hreflang=${other}]`);
        expect(await link.getAttribute('href')).toBe(`/${other}/${slug}/`);
        const response = await page.request.get(`${inject('siteUrl')}${other}/${slug}/`);
        expect(await response.text()).toContain(`>${name}</h1>`);
      }
    }
    await page.locator('.tuki-header__name').click();
    await page.locator('main button').waitFor();
    await close();
  });

  it('open beside the wizard, once it holds answers', async () => {
    const { page, context } = await openAlone(browser, { path: `${language}/` });
    await start(page);
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('footer').getByRole('link', { name: pages.privacy.name }).click(),
    ]);
    await beside.locator('h1').waitFor();
    expect(await beside.evaluate(() => window.opener as unknown)).toBeNull();
    expect(await page.locator('form').count()).toBe(1);
    await context.close();
  });
});

it('the page for what is not found is for everybody', async () => {
  const { page, close } = await openPage(browser, { path: '404.html' });
  expect(await page.locator('main [lang] > :is(h1, h2)').allInnerTexts()).toEqual([
    'Sivua ei löytynyt',
    'Sidan hittades inte',
    'Page not found',
  ]);
  expect(await page.locator('main a[href="tel:112"]').count()).toBe(3);
  await close();
});

it('need no script: a page as it is sent has all its words', async () => {
  const paths = readdirSync(join(inject('siteFolder')), { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\w\w\/.+\/index\.html$/.test(file))
    .map((file) => file.replace('index.html', ''))
    .filter((path) => ![...Object.values(CLINIC), ...QUESTIONS].includes(path));
  expect(paths).toHaveLength(15);
  const scripted = await openPage(browser, { path: '404.html' });
  const plain = await newContext(browser, { javaScriptEnabled: false });
  const pages = [scripted.page, await plain.newPage()];
  for (const path of paths) {
    const texts = [];
    for (const page of pages) {
      await page.goto(`${inject('siteUrl')}${path}`);
      texts.push(await page.locator('body').innerText());
    }
    expect(texts[0]).toBe(texts[1]);
  }
  await scripted.close();
  await plain.close();
});
