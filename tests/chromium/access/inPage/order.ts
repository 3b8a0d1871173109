import { textsOutOfOrder } from '../tree/readingOrder.ts';
import type { Seen } from './seen.ts';

/** Not read as words in a place: pictures by their name, options by that of their field. */
const NOT_IN_PLACE = '[role=img], [aria-hidden=true], option';

/** Texts that are read before what stands above them, or left of them in the same line. */
export function orderFaults({ texts }: Seen): string[] {
  const range = document.createRange();
  return textsOutOfOrder(
    texts
      .filter(({ element }) => element.closest(NOT_IN_PLACE) === null)
      .map(({ text }) => {
        range.selectNodeContents(text);
        return { name: text.data.trim(), box: range.getBoundingClientRect() };
      }),
  );
}
