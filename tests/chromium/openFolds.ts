import type { Place } from './walk.ts';

/** Opens everything that is folded. */
export async function openFolds(place: Place): Promise<void> {
  await place.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}
