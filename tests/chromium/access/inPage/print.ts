import { describe } from './describe.ts';
import { isSeen, type Seen } from './seen.ts';

/** Of no use on paper; what can be chosen, and criteria that open, tell something all the same. */
const CONTROLS =
  'button:not(.tuki-chip, .tuki-mark, .tuki-ask), select, progress, .tuki-bar, .tuki-skip, .tuki-header';

/** What is printed in vain, or should be printed and is not. */
export function printFaults({ elements: printed }: Seen): string[] {
  const controls = printed
    .filter((element) => element.matches(CONTROLS))
    .map((element) => `${describe(element)} is printed`);
  const folded = [...document.querySelectorAll('.tuki-fold__content')]
    .filter((content) => content.parentElement?.checkVisibility())
    .filter((content) => content.textContent.trim() !== '' && !isSeen(content))
    .map((content) => `${describe(content)} stays folded on paper`);
  const cut = printed
    .filter((element) => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowY))
    .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
    .map((element) => `${describe(element)} is cut off on paper`);
  const bars = printed
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .map((element) => `${describe(element)} would stand on every page`);
  const nothing = document.body.innerText.trim() === '' ? ['the page is empty on paper'] : [];
  return [...controls, ...folded, ...cut, ...bars, ...nothing];
}
