import type { Seen } from './seen.ts';

/** What does not scroll away, and may lie on what is in focus; with what is in it and may reach out of it. */
export function stayingParts({ elements }: Seen): Element[] {
  return elements
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
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
