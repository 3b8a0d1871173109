import { expect } from 'vitest';
import type { Place } from './walk.ts';

/** Opens everything that is folded. */
export async function openFolds(place: Place): Promise<void> {
  await place.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** Opens everything that is folded, and waits for all that is fetched only then. */
export async function fillFolds(place: Place): Promise<void> {
  await openFolds(place);
  await untilFilled(place);
}

/** Waits for all that is fetched when something is opened: what comes late moves what is below it. */
export async function untilFilled(place: Place): Promise<void> {
  const parts = place.locator('details[open] > .tuki-fold__content, [data-source]');
  await expect.poll(() => parts.evaluateAll(waiting)).toEqual([]);
}

/** What still waits, inside the page. */
function waiting(parts: readonly Element[]): string[] {
  return parts
    .filter((part) => {
      // What a source says comes after where it stands.
      if (part.matches('[data-source]')) return part.firstChild?.textContent?.trim() === '';
      if (part.childElementCount === 0) return true;
      // Words for the phone come after those around them, in the language that is spoken there.
      const chosen = part.querySelector<HTMLInputElement>('[type=radio]:checked');
      const spoken = chosen?.labels?.[0]?.querySelector<HTMLElement>('[lang]')?.lang;
      const words = part.querySelector<HTMLElement>(':scope > div[lang]')?.lang;
      return spoken !== undefined && spoken !== words;
    })
    .map((part) => part.textContent);
}
