import type { Browser } from 'playwright-core';
import type { StaffLanguage } from '../wizard/localeWords.ts';
import { openPage, type OpenedPage } from './launch.ts';
import { NOON } from './walk.ts';

/** The clinic page in each language, within the site. */
export const CLINIC = { fi: 'fi/neuvola/', sv: 'sv/radgivningsbyra/' };

/** Where a page begins that no family is on. */
export const FIRST = '[data-question=situation] input:focus';

type Options = Omit<NonNullable<Parameters<typeof openPage>[1]>, 'path'>;

/** The clinic page, empty, with focus in its first question. */
export async function openSheet(
  browser: Browser,
  language: StaffLanguage,
  options: Options = {},
): Promise<OpenedPage> {
  const opened = await openPage(browser, {
    path: CLINIC[language],
    height: 720,
    clock: NOON,
    ...options,
  });
  await opened.page.locator(FIRST).waitFor();
  return opened;
}
