import { describe } from './describe.ts';
import { SCROLLING_PART, type Seen } from './seen.ts';
import { FOCUSABLE } from './tabStops.ts';

/** What lies beyond the edge, is cut off, or runs into something else. */
export function reflowFaults({ elements, texts }: Seen): string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  for (const element of elements) {
    if (element.closest('svg') !== null) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > innerWidth + 1)) {
      faults.push(`${describe(element)} lies beyond the edge`);
    }
    faults.push(...heldBack(element));
  }
  return [...faults, ...aloneIcons(elements), ...overlaps(texts)];
}

/** The sign of a new tab on another line than the last word of its link. */
function aloneIcons(elements: Seen['elements']): string[] {
  return elements
    .filter((element) => element.matches('.tuki-new-tab'))
    .flatMap((words) => {
      const last = [...words.getClientRects()].at(-1);
      const icon = words.parentElement?.querySelector('svg')?.getBoundingClientRect();
      if (last === undefined || icon === undefined || icon.width === 0) return [];
      const isBeside = icon.top < last.bottom && icon.bottom > last.top && icon.right > last.left;
      return isBeside ? [] : [`the icon of ${describe(words)} stands alone`];
    });
}

/** Holds more than it shows. What scrolls down is not cut off, if keys get there. */
function heldBack(element: Element): string[] {
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX === 'visible' && overflowY === 'visible') return [];
  const isHigher = element.scrollHeight > element.clientHeight + 1;
  const isCutOff =
    (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
    ((overflowY === 'hidden' || overflowY === 'clip') && isHigher);
  if (isCutOff) return [`${describe(element)} is cut off`];
  const isOutOfReach =
    isHigher && !element.matches(FOCUSABLE) && element.querySelector(FOCUSABLE) === null;
  return isOutOfReach ? [`${describe(element)} scrolls, but not by keys`] : [];
}

/** Two texts in the same place. What stays in view while the page scrolls is left out. */
function overlaps(texts: Seen['texts']): string[] {
  const lines = texts
    .filter(({ element }) => element.closest('.tuki-bar, svg, option') === null)
    .flatMap(({ text, element }) => shownLines(text, element).map((box) => ({ box, element })))
    .toSorted((one, other) => one.box.top - other.box.top);
  return lines.flatMap(({ box, element }, index) => {
    const faults: string[] = [];
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.box.top > box.bottom) break;
      if (!shareSpace(box, other.box)) continue;
      faults.push(`${describe(element)} runs into ${describe(other.element)}`);
    }
    return faults;
  });
}

/** The lines of a text, without those that have been scrolled out of a part of the page. */
function shownLines(text: Text, element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const part = element.closest(SCROLLING_PART)?.getBoundingClientRect();
  if (part === undefined) return lines;
  return lines.filter(({ top, bottom }) => bottom > part.top && top < part.bottom);
}

function shareSpace(one: DOMRect, other: DOMRect): boolean {
  // Boxes of lines are higher than their letters.
  const slack = Math.min(one.height, other.height) / 4;
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
  );
}
