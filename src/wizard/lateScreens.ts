import type * as screens from './screens.ts';

export type Screens = typeof screens;

let loaded: Screens | undefined;

/** Fetches the screens after the questions, twice as a phone loses its signal; rejects without them. */
export async function loadScreens(): Promise<Screens> {
  loaded ??= await fetchScreens().catch(fetchScreens);
  return loaded;
}

function fetchScreens(): Promise<Screens> {
  return import('./screens.ts');
}

/** The screens after the questions, if they have been fetched already. */
export function screensAtHand(): Screens | undefined {
  return loaded;
}
