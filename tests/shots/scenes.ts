import type { Page } from 'playwright-core';
import { OUTCOMES, type Outcome } from '../../src/rules/outcome.ts';
import { answerByPointer, startByPointer, walkByPointer } from '../chromium/byPointer.ts';
import { JOURNEYS } from '../journeys.ts';
import { MORE_JOURNEYS } from '../moreJourneys.ts';
import { keysFor } from '../nurse/typedAs.ts';
import { openNotNow, showsOutcome, type ShownLanguage } from './outcomeShown.ts';

/** A screen to be looked at, in the languages that have it. */
export type Scene = {
  /** In the names of its files. */
  name: string;
  caption: string;
  /** Where it begins, within the site. */
  paths: Partial<Record<ShownLanguage, string>>;
  /** Goes there from that page; throws when it does not come there. */
  go: (page: Page, language: ShownLanguage) => Promise<void>;
};

const WIZARD = { fi: 'fi/', sv: 'sv/', en: 'en/' };
/** Nurses work in the languages of the city's staff. */
const CLINIC = { fi: 'fi/neuvola/', sv: 'sv/radgivningsbyra/' };

/** A family for each outcome, in whose result it stands first, or first among what is folded. */
const FAMILIES: Record<Outcome, string> = {
  apply: 'in week 25, low in mood',
  referral: 'whose youngest is over one, a client of child welfare',
  socialWorker: 'with a child of 12 months, unsure as parents',
  ask: 'moving to Helsinki, that would rather not say its worries',
  notYet: 'in week 12, afraid of the birth',
  notRightNow: 'with a newborn of 0 months, where somebody drinks',
  otherRoute: 'in Espoo with a baby who sleeps badly',
  notNeeded: 'expecting, with nothing special on its mind',
};
const VIOLENCE = 'with violence going on';
const LOSS = 'that has lost a pregnancy or a baby';

export const SCENES: readonly Scene[] = [
  { name: 'start', caption: 'Start page', paths: WIZARD, go: async () => {} },
  { name: 'question', caption: 'A question', paths: WIZARD, go: toWorries },
  { name: 'question-error', caption: 'A question with an error', paths: WIZARD, go: toWrongDate },
  ...OUTCOMES.map((outcome) => ({
    name: `result-${outcome}`,
    caption: `Result, ${outcome}: a family ${FAMILIES[outcome]}`,
    paths: WIZARD,
    go: async (page: Page, language: ShownLanguage) => {
      await walkByPointer(page, journeyOf(FAMILIES[outcome]));
      await openNotNow(page, language);
      await showsOutcome(page, language, outcome);
      await page.locator('.tuki-taking summary').waitFor();
    },
  })),
  {
    name: 'result-violence',
    caption: `Result: a family ${VIOLENCE}`,
    paths: WIZARD,
    go: toViolence,
  },
  { name: 'loss', caption: `A family ${LOSS}`, paths: WIZARD, go: toLoss },
  { name: 'nurse', caption: 'Nurse page, as it opens', paths: CLINIC, go: toSheet },
  { name: 'nurse-outcomes', caption: 'Nurse page, answered', paths: CLINIC, go: toOutcomes },
];

async function toWorries(page: Page) {
  await startByPointer(page);
  for (const given of journeyOf(FAMILIES.apply).answers.slice(0, 3))
    await answerByPointer(page, given);
}

async function toWrongDate(page: Page) {
  await startByPointer(page);
  await answerByPointer(page, { question: 'situation', answer: 'baby' });
  await page.locator('form input[value=dateOfBirth]').check();
  const parts = page.locator('form input[type=text]');
  for (const [index, text] of ['31', '2', '2026'].entries()) await parts.nth(index).fill(text);
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
}

async function toViolence(page: Page) {
  await walkByPointer(page, journeyOf(VIOLENCE));
  await page.locator('.tuki-taking summary').waitFor();
}

async function toLoss(page: Page) {
  await walkByPointer(page, journeyOf(LOSS));
}

async function toSheet(page: Page) {
  await page.locator('[data-question=situation] input:focus').waitFor();
}

async function toOutcomes(page: Page) {
  await toSheet(page);
  const { answers } = journeyOf(FAMILIES.apply);
  for (const key of answers.flatMap(keysFor)) await page.keyboard.press(key);
  await page.locator('article').nth(7).waitFor();
}

function journeyOf(family: string) {
  const found = [...JOURNEYS, ...MORE_JOURNEYS].find((one) => one.family === family);
  if (found === undefined) throw new Error(`No journey is of a family ${family}.`);
  return found;
}
