import type { Locator, Page } from 'playwright-core';
import type { Given } from '../../src/rules/answers.ts';
import { partsOf } from '../../src/rules/plainDate.ts';
import { TODAY, type Journey } from '../journeys.ts';

/** Noon in Helsinki on the day of the journeys. */
export const NOON = `${TODAY}T12:00:00+02:00`;

/** Where the wizard is: a page, a frame, or an element on a page. */
export type Place = Pick<Page, 'locator'>;

/** Leaves the introduction for the first question. */
export async function start(place: Place): Promise<void> {
  await press(place, place.locator('.tuki-column button'));
  await place.locator('form').waitFor();
}

/** Fills in an answer as a person would, and sends it; comes back when the next screen is there. */
export async function answer(place: Place, given: Given): Promise<void> {
  await fillIn(place, given);
  await send(place);
}

/** Sends the form and waits until another screen has taken its place. */
async function send(place: Place): Promise<void> {
  const form = await place.locator('form').elementHandle();
  await press(place, place.locator('button[type=submit]'));
  await form?.waitForElementState('hidden');
  await untilWhole(place);
}

/** Waits until all of a screen after the introduction is there. */
export async function untilWhole(place: Place): Promise<void> {
  await place.locator('.tuki-step').waitFor();
  // The answers stand in what comes last of a result; all other screens have a way back, and are whole.
  await place.locator('.tuki-answers, .tuki-back').first().waitFor({ state: 'attached' });
}

/**
 * Presses with a pointer. In a frame as a switch does: the page around it may still be on its way to
 * a new step, of which nothing inside can tell, and a pointer would miss.
 */
export async function press(place: Place, control: Locator): Promise<void> {
  if (!isFrame(place)) return control.click();
  let wasThere = false;
  while (!wasThere) {
    await control.waitFor();
    // The wizard puts its own in the place of what the build has made, perhaps just now.
    wasThere = await control.evaluate((element: HTMLElement) => {
      const { isConnected } = element;
      element.click();
      return isConnected;
    });
  }
}

function isFrame(place: Place): boolean {
  return 'owner' in place;
}

/** Waits until the wizard itself runs: before, the page makes its first steps, and keeps no time. */
export async function untilTakenOver(place: Place): Promise<void> {
  const inside = place.locator('.tuki-column').first();
  await inside.evaluate(async () => {
    while ('_early_' in window) await new Promise((resolve) => setTimeout(resolve, 10));
  });
}

/** Walks a whole journey from the introduction to its end. */
export async function walkThrough(
  place: Place,
  { answers }: Pick<Journey, 'answers'>,
): Promise<void> {
  await start(place);
  for (const given of answers) await answer(place, given);
}

/** Fills in an answer as a person would, and leaves it there. */
export async function fillIn(place: Place, given: Given): Promise<void> {
  const option = (value: string) => place.locator(`form input[value="${value}"]`);
  const text = (index: number) => place.locator('form input[type=text]').nth(index);
  if (typeof given.answer === 'string') return choose(place, option(given.answer));
  if (Array.isArray(given.answer)) {
    const chosen = place.locator('form input[type=checkbox]:checked');
    while ((await chosen.count()) > 0) await press(place, chosen.first());
    for (const one of given.answer) await choose(place, option(one));
    return;
  }
  await choose(place, option(given.answer.by));
  const typed = typedParts(given.answer);
  for (const [index, part] of typed.entries()) await text(index).fill(String(part));
}

async function choose(place: Place, option: Locator): Promise<void> {
  if (!isFrame(place)) return option.check();
  if (!(await option.isChecked())) await press(place, option);
}

function typedParts(typed: Extract<Given, { question: 'pregnancy' | 'child' }>['answer']) {
  switch (typed.by) {
    case 'dueDate':
      return partsOf(typed.dueDate).toReversed();
    case 'dateOfBirth':
      return partsOf(typed.dateOfBirth).toReversed();
    case 'week':
      return [typed.weeks, typed.days];
    case 'months':
      return [typed.months];
    default:
      return [];
  }
}
