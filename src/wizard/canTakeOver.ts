import { isPlausibleDay } from '../catalogue/isPlausibleDay.ts';
import { readFragment } from '../catalogue/sharedServices.ts';
import { questionsAddress } from '../frame/pageAddress.ts';
import { AS_BUILT, type Setting } from '../frame/Setting.ts';
import { pathIn } from '../i18n/languages.ts';
import type { PlainDate } from '../rules/plainDate.ts';

/**
 * Whether the wizard begins exactly as the build has put it into the element. A server may answer any
 * address with the page of another.
 */
export function canTakeOver(
  element: HTMLElement,
  language: string,
  setting: Setting,
  today: PlainDate,
): boolean {
  const addressIn = setting.asksAtOnce ? questionsAddress : pathIn;
  return (
    element.dataset['built'] === addressIn(language, '') &&
    setting.place === AS_BUILT.place &&
    setting.exit === AS_BUILT.exit &&
    readFragment(location.hash) === 'none' &&
    isPlausibleDay(today)
  );
}
