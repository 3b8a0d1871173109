import { textsOutOfOrder } from '../tree/readingOrder.ts';
import { SCROLLING_PART, type Seen } from './seen.ts';

/** Not read as words in a place: pictures by their name, options by that of their field. */
const NOT_IN_PLACE = '[role=img], [aria-hidden=true], option';

/**
 * Texts that are read before what stands above them, or left of them in the same line. A part that scrolls
 * by itself is gone through by itself.
 */
export function orderFaults({ texts }: Seen): string[] {
  const range = document.createRange();
  const placed = texts
    .filter(({ element }) => element.closest(NOT_IN_PLACE) === null)
    .map(({ text, element }) => {
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      return { name: text.data.trim(), box, part: element.closest(SCROLLING_PART) };
    });
  const parts = new Set(placed.map(({ part }) => part));
  return [...parts].flatMap((one) => textsOutOfOrder(placed.filter(({ part }) => part === one)));
}
