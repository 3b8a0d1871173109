import type { Page } from 'playwright-core';
import { JOURNEYS, type Journey } from '../journeys.ts';
import { CLINIC, FIRST } from './clinicSheet.ts';
import { answer, start, walkThrough } from './walk.ts';

export const OLD_PHONE = '09 310 15454';
export const WEEK_25 = JOURNEYS[0] as Journey;

/**
 * Pages in the context of the first one, which shows the introduction: in each place where a newer
 * release may find somebody.
 */
export async function openEverywhere(introduction: Page, url: string) {
  const open = async (path: string) => {
    const page = await introduction.context().newPage();
    const failures = watch(page);
    await page.goto(url + path);
    return { page, failures };
  };
  return {
    introduction: { page: introduction },
    question: await atQuestion(await open('fi/')),
    history: await withHistory(await open('fi/')),
    services: await withServices(await open('fi/#services=socialCounselling')),
    english: await inEnglish(await open('fi/')),
    beside: await besideWizard(await open('fi/palvelut/')),
    clinic: await withFamily(await open(CLINIC.fi)),
    result: await atResult(await open('fi/')),
  };
}

type Opened = { page: Page; failures: readonly string[] };

/** In the middle of a date, scrolled. */
async function atQuestion({ page, failures }: Opened) {
  await start(page);
  await answer(page, { question: 'situation', answer: 'expecting' });
  await page.locator('input[value=dueDate]').check();
  const typed = page.locator('form input[type=text]');
  await typed.nth(0).fill('7');
  await typed.nth(1).fill('33');
  await typed.nth(1).press('ArrowLeft');
  await page.evaluate(() => window.scrollTo(0, 60));
  return { page, failures };
}

async function withHistory({ page }: Opened) {
  await start(page);
  for (const given of WEEK_25.answers.slice(0, 3)) await answer(page, given);
  return { page, entries: await page.evaluate(() => history.length) };
}

async function withServices({ page }: Opened) {
  await page.locator('main article').waitFor();
  return { page };
}

async function inEnglish({ page }: Opened) {
  await start(page);
  await page.getByRole('link', { name: 'English' }).click();
  await page.locator('html[lang=en]').waitFor();
  return { page };
}

async function besideWizard({ page }: Opened) {
  await page.evaluate(() => Object.assign(window, { isFirst: true }));
  return { page };
}

async function withFamily({ page }: Opened) {
  await page.locator(FIRST).waitFor();
  await page.keyboard.press('2');
  return { page };
}

async function atResult({ page, failures }: Opened) {
  await walkThrough(page, WEEK_25);
  // Parts of a result come a moment later.
  await page.locator('main').getByText(OLD_PHONE).first().waitFor();
  const before = await page.locator('main dl').first().innerText();
  return { page, failures, before, address: page.url() };
}

function watch(page: Page): string[] {
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  return failures;
}
