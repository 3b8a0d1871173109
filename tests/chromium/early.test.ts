import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { languagesInTurn } from '../breadth.ts';
import { wordsIn } from '../wizard/localeWords.ts';
import { sharedChromium, openPage, type OpenedPage } from './launch.ts';
import { answerByPointer } from './byPointer.ts';
import { NOON, untilTakenOver } from './walk.ts';

const browser = await sharedChromium();

const QUESTIONS = { fi: 'fi/kysymykset/', sv: 'sv/fragor/', en: 'en/questions/' };

describe.each(languagesInTurn(1))('in %s, before the script is there', (language) => {
  const { page: words, questions } = wordsIn(language);

  it('the start leads to the first question, and its answer to the second', async () => {
    const { page, seen, arrive, close } = await openEarly(`${language}/`);
    await page.getByRole('button', { name: words.intro.start }).click();
    expect(await headingOf(page)).toContain(questions.situation.title);
    await page.locator('input[value=expecting]').check();
    await page.getByRole('button', { name: words.continue }).click();
    expect(await headingOf(page)).toContain(questions.pregnancy.title);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe(
      words.title.question
        .replace('{{number}}', '2')
        .replace('{{total}}', '8')
        .replace('{{name}}', words.name),
    );
    expect(page.url()).toBe(`${inject('siteUrl')}${language}/`);

    const heading = await page.locator('h1').elementHandle();
    await arrive();
    // Taken over, not made anew: nothing jumps, and focus stays.
    expect(
      await heading?.evaluate((one) => one.isConnected && one === document.activeElement),
    ).toBe(true);
    await page.goBack();
    await expect.poll(() => headingOf(page)).toContain(questions.situation.title);
    expect(await page.locator('input[value=expecting]').isChecked()).toBe(true);
    expect([...seen.pageErrors, ...seen.consoleErrors]).toEqual([]);
    await close();
  });

  it('the first question has an address of its own, and keeps what is chosen', async () => {
    const { page, seen, arrive, close } = await openEarly(QUESTIONS[language]);
    expect(await headingOf(page)).toContain(questions.situation.title);
    await page.locator('input[value=baby]').check();
    await arrive();
    expect(await page.locator('input[value=baby]').isChecked()).toBe(true);
    await page.locator('button[type=submit]').click();
    await expect.poll(() => headingOf(page)).toContain(questions.child.title);
    expect([...seen.pageErrors, ...seen.consoleErrors]).toEqual([]);
    await close();
  });

  it('says when the script does not come, and whom to call', async () => {
    const { page, close } = await openPage(browser, {
      path: QUESTIONS[language],
      prepare: (one) => one.route('**/wizard-*.js', (route) => route.abort()),
    });
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main a[href="tel:112"]').count()).toBe(1);
    await page.unroute('**/wizard-*.js');
    await page.getByRole('button', { name: wordsIn(language).atHand.again }).click();
    await expect.poll(() => headingOf(page)).toContain(questions.situation.title);
    await close();
  });
});

it('a press that leads nowhere yet is followed when the script is there, once', async () => {
  const { page, arrive, close } = await openEarly(QUESTIONS.en);
  await page.locator('input[value=baby]').check();
  await page.locator('button[type=submit]').click();
  expect(await headingOf(page)).toContain('How old is the baby?');
  await page.locator('input[value=ratherNotSay]').check();
  for (let times = 0; times < 3; times += 1) await page.locator('button[type=submit]').click();
  expect(await headingOf(page)).toContain('How old is the baby?');
  expect(await page.locator('main [data-held]').count()).toBe(1);
  await arrive('Is Helsinki your municipality of residence?');
  expect(await page.locator('[data-held]').count()).toBe(0);
  await page.goBack();
  await expect.poll(() => page.locator('input[value=ratherNotSay]').isChecked()).toBe(true);
  await close();
});

it('a press without a choice is told what is missing', async () => {
  const { page, arrive, close } = await openEarly(QUESTIONS.en);
  await page.locator('button[type=submit]').click();
  await arrive();
  await page.getByRole('alert').waitFor();
  expect(await page.title()).toContain('Error');
  await close();
});

it('a press without a choice at a question that the page has shown itself is told so too', async () => {
  const { page, arrive, close } = await openEarly('en/');
  await page.locator('main button').click();
  const press = async () => {
    await page.locator('button[type=submit]').click();
    return page.locator('main [data-held]').count();
  };
  await expect.poll(press).toBe(1);
  await arrive();
  await page.getByRole('alert').waitFor();
  await close();
});

it('in haste nobody gets past a question, nor is told off at the next', async () => {
  const { page, arrive, close } = await openEarly(QUESTIONS.en);
  await page.locator('input[value=older]').check();
  await page.locator('button[type=submit]').evaluate((button: HTMLElement) => {
    button.click();
    document.querySelector<HTMLElement>('form button[type=submit]')?.click();
  });
  await arrive();
  expect(await headingOf(page)).toContain('Is Helsinki your municipality of residence?');
  expect(await page.getByRole('alert').count()).toBe(0);
  await close();
});

it('after a loss the page waits, and is then there', async () => {
  const { page, arrive, close } = await openEarly(QUESTIONS.en);
  await page.locator('input[value=loss]').check();
  await page.locator('button[type=submit]').click();
  expect(await headingOf(page)).toContain('What is your family’s situation?');
  await arrive(wordsIn('en').page.loss.heading);
  await close();
});

it('another language is held until nothing is lost by it', async () => {
  const { page, arrive, close } = await openEarly('fi/');
  await page.locator('main button').click();
  await page.locator('input[value=baby]').check();
  await page.locator('button[type=submit]').click();
  await page.getByRole('link', { name: 'English' }).click();
  await arrive('How old is the baby?');
  expect(page.url()).toBe(`${inject('siteUrl')}en/`);
  await close();
});

it('another page takes the first answer away from nobody', async () => {
  const { page, arrive, close } = await openEarly('en/');
  await page.locator('main button').click();
  await page.locator('input[value=baby]').check();
  await page.locator('button[type=submit]').click();
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Privacy' }).last().click(),
  ]);
  await beside.getByRole('heading', { name: 'Privacy' }).first().waitFor();
  expect(await beside.evaluate(() => window.opener as unknown)).toBeNull();
  await beside.close();
  await arrive('How old is the baby?');
  await close();
});

it('who goes straight to those who help stays with them, and is told of no broken link', async () => {
  const { page, seen, arrive, close } = await openEarly('fi/');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('help');
  await arrive();
  expect(await focused()).toBe('help');
  expect(page.url()).toBe(`${inject('siteUrl')}fi/`);
  expect(await page.getByText('Linkki ei toimi.').count()).toBe(0);
  expect([...seen.pageErrors, ...seen.consoleErrors]).toEqual([]);
  await close();
});

it.each(['#help', '#content'])('an address that ends in %s opens as built', async (part) => {
  const { page, seen, arrive, close } = await openEarly(`en/${part}`);
  const heading = await page.locator('h1').elementHandle();
  await arrive();
  expect(await heading?.evaluate((one) => one.isConnected)).toBe(true);
  expect(await page.getByText('The link does not work.').count()).toBe(0);
  await page.locator('main button').click();
  await page.locator('form').waitFor();
  expect([...seen.pageErrors, ...seen.consoleErrors]).toEqual([]);
  await close();
});

it('in a frame of somebody else, too, the first steps are kept', async () => {
  const { page, arrive, close } = await openEarly('en/?embed');
  await page.locator('main button').click();
  await page.locator('input[value=baby]').check();
  await page.locator('button[type=submit]').click();
  await page.locator('input[value=months]').check();
  await arrive();
  expect(await headingOf(page)).toContain('How old is the baby?');
  await expect.poll(() => page.locator('form input[type=text]').count()).toBe(1);
  await answerByPointer(page, { question: 'child', answer: { by: 'months', months: 3 } });
  expect(await headingOf(page)).toContain('Is Helsinki your municipality of residence?');
  await close();
});

type Early = OpenedPage & {
  /** Lets the script come, and waits until the page is its own, or this heading is there. */
  arrive: (heading?: string) => Promise<void>;
};

/** A page whose script is on its way. */
async function openEarly(path: string): Promise<Early> {
  let release: (() => void) | undefined;
  const mayCome = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = await openPage(browser, {
    path,
    width: 360,
    clock: NOON,
    waitUntil: 'commit',
    prepare: (page) =>
      page.route('**/wizard-*.js', async (route) => {
        await mayCome;
        await route.continue();
      }),
  });
  const { page } = opened;
  // All of the page is there, also what its first steps are shown from.
  await page.waitForFunction(() => document.readyState !== 'loading');
  return {
    ...opened,
    async arrive(heading) {
      release?.();
      await untilTakenOver(page);
      if (heading !== undefined) await expect.poll(() => headingOf(page)).toContain(heading);
    },
  };
}

function headingOf(page: Page): Promise<string> {
  return page.locator('main h1').innerText();
}
