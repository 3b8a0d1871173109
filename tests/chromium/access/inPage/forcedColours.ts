import { describe } from './describe.ts';
import { seenElements, seenTexts } from './seen.ts';

/** What only a background or a colour of our own would tell, which forced colours take away. */
export function forcedColourFaults(): string[] {
  const bare = seenElements()
    .filter((element) => element.matches('button.hds-button, input[type=text], select, .tuki-chip'))
    .filter((element) => !hasBorder(element))
    .map((element) => `${describe(element)} has no border`);
  const unmarked = seenElements()
    .filter((element) => element.matches('input[type=radio], input[type=checkbox]'))
    .filter((element) => getComputedStyle(element).appearance === 'none')
    .map((element) => `${describe(element)} is drawn by us: its mark is not seen`);
  const own = seenTexts()
    .filter(({ element }) => getComputedStyle(element).forcedColorAdjust === 'none')
    .map(({ element }) => `${describe(element)} keeps colours of its own`);
  return [...bare, ...unmarked, ...own];
}

function hasBorder(element: Element): boolean {
  const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element);
  return borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) >= 1;
}
