import type { Browser } from 'playwright-core';
import type { StaffLanguage } from '../wizard/localeWords.ts';
import {
  openAlone,
  openPage,
  type OpenedAlone,
  type OpenedPage,
  type OptionsAlone,
} from './launch.ts';

/** The clinic page in each language, within the site. */
export const CLINIC = { fi: 'fi/neuvola/', sv: 'sv/radgivningsbyra/' };

/** Where a page begins that no family is on. */
export const FIRST = '[data-question=situation] input:focus';

/** The clinic page, empty, with focus in its first question. */
export async function openSheet(browser: Browser, language: StaffLanguage): Promise<OpenedPage> {
  return atFirst(await openPage(browser, onSheet(language)));
}

/** The same in a context of its own. */
export async function openSheetAlone(
  browser: Browser,
  language: StaffLanguage,
  options: OptionsAlone = {},
): Promise<OpenedAlone> {
  return atFirst(await openAlone(browser, { ...onSheet(language), ...options }));
}

function onSheet(language: StaffLanguage) {
  return { path: CLINIC[language], height: 720 };
}

async function atFirst<O extends OpenedPage>(opened: O): Promise<O> {
  await opened.page.locator(FIRST).waitFor();
  return opened;
}
