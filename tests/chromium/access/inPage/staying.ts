import { describe } from './describe.ts';
import type { Seen } from './seen.ts';

/** Bars as wide as the window that are higher than the room which the page keeps free for them. */
export function barFaults({ elements }: Seen): string[] {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(
    document.documentElement,
  );
  const [start, end] = [scrollPaddingBlockStart, scrollPaddingBlockEnd].map(
    (length) => Number.parseFloat(length) || 0,
  );
  return elements
    .filter(staysInView)
    .filter((element) => element.getBoundingClientRect().width >= innerWidth - 1)
    .filter((bar) => {
      const { insetBlockStart } = getComputedStyle(bar);
      const { height } = bar.getBoundingClientRect();
      const room = insetBlockStart === 'auto' ? end : start;
      return height > (room ?? 0) + 1;
    })
    .map((bar) => `${describe(bar)} is higher than the room that is kept for it`);
}

/** What does not scroll away, and may lie on what is in focus; with what is in it and may reach out of it. */
export function stayingParts({ elements }: Seen): Element[] {
  return elements
    .filter(staysInView)
    .flatMap((part) =>
      getComputedStyle(part).overflowY === 'visible'
        ? [part, ...part.querySelectorAll('*')]
        : [part],
    );
}

/** Whether one of these is where a point is. */
export function isAtOne(parts: readonly Element[], [x, y]: readonly [number, number]): boolean {
  return parts.some((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
}

function staysInView(element: Element): boolean {
  return ['sticky', 'fixed'].includes(getComputedStyle(element).position);
}
