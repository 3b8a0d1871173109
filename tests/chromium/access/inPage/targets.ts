import { describe } from './describe.ts';
import type { Seen } from './seen.ts';

/** What can be pressed. */
export const TARGETS = 'a[href], button, input, select, textarea, summary';
/** What most people press: buttons, options, numbers to call, folds, the bar and the fields. */
const MAIN = [
  'button',
  'summary',
  'select',
  'input[type=text]',
  '.tuki-choice > input',
  'a[href^="tel:"]',
  '.tuki-bar a',
  '[role=alert] a',
].join();
/** As wide and high as any target is at least, in pixels. */
export const LEAST = 24;
const LEAST_OF_MAIN = 44;

/** Targets that are too small; on a page for work, with a mouse, the main ones may be small too. */
export function targetFaults({ elements }: Seen, isForWork: boolean): string[] {
  return elements
    .filter((element) => element.matches(TARGETS))
    .filter((target) => !isInSentence(target))
    .flatMap((target) => {
      const { width, height } = areaOf(target);
      const isMain = !isForWork && target.matches(MAIN);
      const least = isMain ? LEAST_OF_MAIN : LEAST;
      // Half a pixel is lost where letters decide the size.
      return height < least - 0.5 || width < LEAST - 0.5
        ? [`${describe(target)} is ${Math.round(width)} × ${Math.round(height)} px`]
        : [];
    });
}

/** A link among other words may be as high as its line. */
function isInSentence(target: Element): boolean {
  if (target.localName !== 'a' || getComputedStyle(target).display !== 'inline') return false;
  if (target.matches('[role=alert] a')) return false;
  const around = target.parentElement?.textContent.trim() ?? '';
  return around.length > target.textContent.trim().length;
}

/** With its label, which is pressed too. Padding of an inline link is part of it. */
function areaOf(target: Element): { width: number; height: number } {
  const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
  const isField = target.matches('input[type=text]');
  const boxes = (isField ? [target] : [target, ...labels]).map((part) =>
    part.getBoundingClientRect(),
  );
  const [left, right] = [boxes.map((box) => box.left), boxes.map((box) => box.right)];
  const [top, bottom] = [boxes.map((box) => box.top), boxes.map((box) => box.bottom)];
  return {
    width: Math.max(...right) - Math.min(...left),
    height: Math.max(...bottom) - Math.min(...top),
  };
}
