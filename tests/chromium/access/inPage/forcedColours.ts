import { describe } from './describe.ts';
import type { Seen } from './seen.ts';

/** What only a background or a colour of our own would tell, which forced colours take away. */
export function forcedColourFaults({ elements, texts }: Seen): string[] {
  const bare = elements
    .filter((element) => element.matches('button.hds-button, input[type=text], select, .tuki-chip'))
    .filter((element) => !hasBorder(element))
    .map((element) => `${describe(element)} has no border`);
  const unmarked = elements
    .filter((element) => element.matches('input[type=radio], input[type=checkbox]'))
    .filter((element) => getComputedStyle(element).appearance === 'none')
    .map((element) => `${describe(element)} is drawn by us: its mark is not seen`);
  const own = texts
    .filter(({ element }) => getComputedStyle(element).forcedColorAdjust === 'none')
    .map(({ element }) => `${describe(element)} keeps colours of its own`);
  return [...bare, ...unmarked, ...own];
}

function hasBorder(element: Element): boolean {
  const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element);
  return borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) >= 1;
}
