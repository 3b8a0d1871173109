import type { Browser } from 'playwright-core';
import type { StaffLanguage } from '../wizard/localeWords.ts';
import { openPage, type OpenedPage } from './launch.ts';
import { NOON } from './walk.ts';

/** The clinic page in each language, within the site. */
export const CLINIC = { fi: 'fi/neuvola/', sv: 'sv/radgivningsbyra/' };

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
  await opened.page.locator('[data-question=situation] input:focus').waitFor();
  return opened;
}
