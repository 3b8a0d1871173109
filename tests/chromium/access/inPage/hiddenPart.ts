import { describe } from './describe.ts';
import { isAtOne } from './staying.ts';

/**
 * What is wrong with where a focused control is seen: outside the window, or beneath something. Where
 * it is known what stays in view, what lies at a point is asked for only where that can be one of these:
 * the answer costs more than all the rest.
 */
export function hiddenPart(control: Element, staying?: readonly Element[]): string | undefined {
  const boxes = [...control.getClientRects()].filter(({ width, height }) => width * height > 0);
  if (boxes.length === 0) return 'nowhere';
  const others = staying?.filter((part) => !part.contains(control));
  if (isTooTall(control)) {
    const hidden = boxes.map((box) => hiddenAt([centreOf(box)], control, others));
    return hidden.includes(undefined) ? undefined : hidden[0];
  }
  return hiddenAt(
    boxes.flatMap((box) => [centreOf(box), ...endsOf(box)]),
    control,
    others,
  );
}

function hiddenAt(
  points: [number, number][],
  control: Element,
  others: readonly Element[] | undefined,
): string | undefined {
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'outside the window';
    if (others !== undefined && !isAtOne(others, [x, y])) continue;
    const top = document.elementFromPoint(x, y);
    if (top !== null && !isPartOf(control, top) && liesOn(top, control)) {
      return `beneath ${describe(top)}`;
    }
  }
  return undefined;
}

/** Higher than what the bar leaves of a small window with large text: it is seen in part. */
function isTooTall(control: Element): boolean {
  const bar = document.querySelector('.tuki-bar')?.getBoundingClientRect().height ?? 0;
  return control.getBoundingClientRect().height > innerHeight - 1.2 * bar;
}

/** What does not scroll away lies on top; other links only share an edge. */
function liesOn(top: Element, control: Element): boolean {
  for (let one: Element | null = top; one !== null; one = one.parentElement) {
    if (one.contains(control)) return false;
    if (['sticky', 'fixed'].includes(getComputedStyle(one).position)) return true;
  }
  return false;
}

function isPartOf(control: Element, top: Element): boolean {
  const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
  return [control, ...labels].some((part) => part.contains(top));
}

function centreOf({ left, right, top, bottom }: DOMRect): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Two opposite corners, a little inside: what lies on top is as wide as the window. */
function endsOf({ left, right, top, bottom }: DOMRect): [number, number][] {
  const inset = 2;
  return [
    [left + inset, top + inset],
    [right - inset, bottom - inset],
  ];
}
