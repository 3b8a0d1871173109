import type { Locator } from 'playwright-core';
import type { Given } from '../../src/rules/answers.ts';
import type { Journey } from '../journeys.ts';
import { stepOf } from './stepOf.ts';
import type { Place } from './walk.ts';

/** Leaves the introduction for the first question as a hand does. */
export async function startByPointer(place: Place): Promise<void> {
  await press(place, place.locator('.tuki-column button'));
  await place.locator('form').waitFor();
}

/** Fills in an answer as a person would, and sends it; comes back when the next screen is whole. */
export async function answerByPointer(place: Place, given: Given): Promise<void> {
  await fillIn(place, given);
  const form = await place.locator('form').elementHandle();
  await press(place, place.locator('button[type=submit]'));
  await form?.waitForElementState('hidden');
  await untilWhole(place);
}

/** Walks a whole journey as a hand does, from the introduction to its end. */
export async function walkByPointer(
  place: Place,
  { answers }: Pick<Journey, 'answers'>,
): Promise<void> {
  await startByPointer(place);
  for (const given of answers) await answerByPointer(place, given);
}

/** Fills in an answer as a person would, and leaves it there. */
export async function fillIn(place: Place, given: Given): Promise<void> {
  const { chosen, typed } = stepOf(given);
  if (Array.isArray(given.answer)) {
    const ticked = place.locator('form input[type=checkbox]:checked');
    while ((await ticked.count()) > 0) await press(place, ticked.first());
  }
  for (const value of chosen) await choose(place, place.locator(`form input[value="${value}"]`));
  for (const [index, part] of typed.entries()) {
    await place.locator('form input[type=text]').nth(index).fill(part);
  }
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

async function choose(place: Place, option: Locator): Promise<void> {
  if (!isFrame(place)) return option.check();
  if (!(await option.isChecked())) await press(place, option);
}

function isFrame(place: Place): boolean {
  return 'owner' in place;
}
