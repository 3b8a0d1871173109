import type { Page } from 'playwright-core';
import type { Given } from '../../src/rules/answers.ts';
import { TODAY, type Journey } from '../journeys.ts';
import { answerInside } from './answerInside.ts';
import { stepOf } from './stepOf.ts';

/** Noon in Helsinki on the day of the journeys. */
export const NOON = `${TODAY}T12:00:00+02:00`;

/** Where the wizard is: a page, a frame, or an element on a page. */
export type Place = Pick<Page, 'locator'>;

/** Leaves the introduction for the first question, once the wizard itself runs. */
export async function start(place: Place): Promise<void> {
  await untilTakenOver(place);
  await place.locator('.tuki-column button').evaluate((button: HTMLElement) => button.click());
  await place.locator('form').waitFor();
}

/** Gives an answer, and comes back when the next screen is there; byPointer.ts does it as a hand does. */
export async function answer(place: Place, given: Given): Promise<void> {
  await answerAll(place, [given]);
}

/** Walks a whole journey from the introduction to its end. */
export async function walkThrough(
  place: Place,
  { answers }: Pick<Journey, 'answers'>,
): Promise<void> {
  await start(place);
  await answerAll(place, answers);
}

async function answerAll(place: Place, answers: readonly Given[]): Promise<void> {
  await place.locator('.tuki-column').first().evaluate(answerInside, answers.map(stepOf));
}

/** Waits until the wizard itself runs: before, the page makes its first steps, and keeps no time. */
export async function untilTakenOver(place: Place): Promise<void> {
  const inside = place.locator('.tuki-column').first();
  await inside.evaluate(async () => {
    while ('_early_' in window) await new Promise((resolve) => setTimeout(resolve, 10));
  });
}
