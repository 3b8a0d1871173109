import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { QuestionId } from '../../../src/rules/answers.ts';
import { languagesInTurn } from '../../breadth.ts';
import { JOURNEYS, type Journey } from '../../journeys.ts';
import { filled, wordsIn, type Language } from '../../wizard/localeWords.ts';
import { openSheet } from '../clinicSheet.ts';
import { openPage, sharedChromium } from '../launch.ts';
import { openFolds } from '../openFolds.ts';
import { answer, start, untilTakenOver, walkThrough } from '../walk.ts';
import { ask } from './insidePage.ts';
import { pageScript } from './pageScript.ts';

const browser = await sharedChromium();
const script = await pageScript();

const ALL_QUESTIONS = JOURNEYS.find(({ answers }) => answers.length === 10) as Journey;
const WEEK_TWENTY_FIVE = JOURNEYS[0] as Journey;

/** All that is said from now on. */
async function hear(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(script);
  await ask(page, 'beginHearing');
  const all: string[] = [];
  return async () => {
    all.push(...(await ask(page, 'heard')));
    return all;
  };
}

async function openHearing(language: Language) {
  const { page, close } = await openPage(browser, { path: `${language}/` });
  await page.locator('main h1').waitFor();
  return { page, close };
}

it.each(languagesInTurn(0))(
  '%s: every step is said by its heading, and every refusal as an alert that has focus',
  async (language) => {
    const { page: texts, errors } = wordsIn(language);
    const { page, close } = await openHearing(language);
    await start(page);
    await untilTakenOver(page);
    const said = await hear(page);
    for (const given of ALL_QUESTIONS.answers) {
      await page.locator('button[type=submit]').click();
      const refusal = `${texts.errorSummary}${errors[given.question].required}`;
      await expect.poll(said).toContain(`alert: ${refusal}`);
      await expect.poll(said).toContain(`focus: ${refusal}`);
      await answer(page, given);
      const heading = await headingOf(page);
      await expect.poll(said).toContain(`focus: ${heading}`);
    }
    expect((await said()).at(-1)).toBe(`focus: ${texts.result.heading}`);
    await close();
  },
);

it.each(languagesInTurn(1))('%s: choices that give way are said', async (language) => {
  const { page: texts, questions } = wordsIn(language);
  const { page, close } = await openHearing(language);
  await walkThrough(page, { answers: WEEK_TWENTY_FIVE.answers.slice(0, 3) });
  const said = await hear(page);
  await page.locator('form input[value=mood]').check();
  await page.locator('form input[value=nothing]').check();
  const option = questions.worries.options['nothing'] ?? '';
  await expect.poll(said).toContain(`status: ${filled(texts.cleared, { option })}`);
  await close();
});

it.each(languagesInTurn(2))(
  '%s: what a changed answer did is said, after the step that it leads to',
  async (language) => {
    const { page: texts, questions } = wordsIn(language);
    const { page, close } = await openHearing(language);
    await walkThrough(page, WEEK_TWENTY_FIVE);
    const said = await hear(page);
    await change(page, language, 'worries');
    await answer(page, { question: 'worries', answer: ['mood', 'everydayLife'] });
    const added = `focus: ${await headingOf(page)}`;
    expect(added).toContain(questions.socialWorker.title);
    await expect.poll(said).toContain(`status: ${texts.pathChanged}`);
    expect((await said()).slice(-2)).toEqual([added, `status: ${texts.pathChanged}`]);

    await answer(page, { question: 'socialWorker', answer: 'none' });
    await expect.poll(said).toContain(`status: ${newlyShown(language)}`);

    await change(page, language, 'home');
    await answer(page, { question: 'home', answer: 'elsewhere' });
    const dropped = filled(texts.result.dropped, {
      questions: [questions.support, questions.socialWorker, questions.acute]
        .map(({ short }) => short)
        .join(', '),
    });
    await expect.poll(said).toContain(`status: ${dropped}`);
    await close();
  },
);

it.each(languagesInTurn(3))(
  '%s: the way out by keys is said while it is pressed',
  async (language) => {
    const { page, close } = await openHearing(language);
    const said = await hear(page);
    await page.keyboard.press('Shift');
    const { leave } = wordsIn(language).atHand;
    await expect.poll(said).toContain(`status: ${leave.pressTwice}`);
    await close();
  },
);

it('on the clinic page changed outcomes are said once it is quiet', async () => {
  const { page, close } = await openSheet(browser, 'fi');
  const said = await hear(page);
  await page.keyboard.press('1');
  // Who expects a baby has none yet.
  const { page: texts, services } = wordsIn('fi');
  const gone = filled(texts.result.changed.gone, {
    services: services.babyOccupationalTherapy.name,
  });
  await expect.poll(said).toContain(`status: ${gone}`);
  await close();
});

/** Everyday life that does not run opens the way to family work. */
function newlyShown(language: Language): string {
  const { page, services } = wordsIn(language);
  return filled(page.result.changed.appeared, { services: services.familyWork.name });
}

async function headingOf(page: Page): Promise<string> {
  return ((await page.locator('h1').textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** From the result, the way to change one answer. */
async function change(page: Page, language: Language, question: QuestionId): Promise<void> {
  const { page: texts, questions } = wordsIn(language);
  await openFolds(page);
  const name = filled(texts.result.changeAnswerTo, { question: questions[question].short });
  await page.getByLabel(name).click();
  await page.locator('form').waitFor();
}
