import { describe } from './describe.ts';
import { isSeen } from './seen.ts';
import { LEAST, TARGETS } from './targets.ts';

/** Targets of which something laid over them, such as the way past, leaves a rest too small to press. */
export function coveringFaults(above: Element): string[] {
  const { position } = getComputedStyle(above);
  if ((position !== 'absolute' && position !== 'fixed') || !isSeen(above)) return [];
  const over = above.getBoundingClientRect();
  return [...document.body.querySelectorAll(TARGETS)]
    .filter((target) => !above.contains(target) && isSeen(target))
    .filter((target) => leavesTooLittle(over, target.getBoundingClientRect()))
    .map((target) => `${describe(above)} leaves too little of ${describe(target)}`);
}

/** Nothing is wrong with what is wholly covered: nobody takes it for something to press. */
function leavesTooLittle(over: DOMRect, under: DOMRect): boolean {
  const isApart =
    over.left >= under.right ||
    over.right <= under.left ||
    over.top >= under.bottom ||
    over.bottom <= under.top;
  if (isApart) return false;
  const beside = Math.max(over.left - under.left, under.right - over.right);
  const aboveOrBelow = Math.max(over.top - under.top, under.bottom - over.bottom);
  const isWhole = beside <= 0 && aboveOrBelow <= 0;
  return !isWhole && beside < LEAST && aboveOrBelow < LEAST;
}
