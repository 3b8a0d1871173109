import { coveringFaults } from './covering.ts';
import { describe } from './describe.ts';
import { hiddenPart } from './hiddenPart.ts';
import { hasIndicator, paintOf, type Paint } from './indicator.ts';
import { barFaults, stayingParts } from './staying.ts';
import { tabStops } from './tabStops.ts';
import { toTheTop } from './toTheTop.ts';
import type { Seen } from './seen.ts';

/** How many stops were looked at, and what was wrong with them. */
export type Stops = { stops: number; faults: string[] };

let expected: HTMLElement[] = [];
let before = new Map<Element, Paint>();
let reached: Element[] = [];
let presses = 0;
let faults: string[] = [];

/** Gets ready for Tab from the top of the page, and says how often it is to be pressed. */
export function beginStops(): number {
  toTheTop();
  expected = tabStops();
  before = new Map(expected.map((stop) => [stop, paintOf(stop)]));
  reached = [];
  presses = 0;
  faults = [];
  document.addEventListener('keydown', record, true);
  // Past the last one, and once more, as a stop is looked at when it is left.
  return expected.length + 2;
}

/** How many stops there were, and what was wrong with them. */
export function endStops(): Stops {
  document.removeEventListener('keydown', record, true);
  const past = reached[expected.length];
  if (past !== undefined && past === expected.at(-1)) faults.push(`${describe(past)} is a trap`);
  const at = expected.findIndex((stop, index) => reached[index] !== stop);
  if (at >= 0) {
    const [stop, instead] = [expected[at], reached[at]].map((one) => one && describe(one));
    faults.push(`Tab does not come to ${stop} in its turn, but to ${instead}`);
  }
  toTheTop();
  return { stops: expected.length, faults };
}

/** The same without keys, where only the place of each stop can differ. */
export function focusEach(seen: Seen): Stops {
  return focusOn(tabStops(), seen);
}

/**
 * The same without focusing what stays among the text: that is scrolled to where the bar leaves room, if
 * the page tells the browser how high the bar is.
 */
export function focusPlaced(seen: Seen): Stops {
  const placed = tabStops().filter((stop) => !isInText(stop));
  const { stops, faults: hidden } = focusOn(placed, seen);
  return { stops, faults: [...hidden, ...barFaults(seen)] };
}

/** Stops on which focus is not seen, for as long as keys were pressed last. */
export function indicatorFaults(): Stops {
  const stops = tabStops();
  toTheTop();
  const paints = stops.map(paintOf);
  const unseen = stops.filter((stop, index) => {
    stop.focus({ preventScroll: true });
    return !hasIndicator(paints[index] ?? [], paintOf(stop));
  });
  toTheTop();
  return {
    stops: stops.length,
    faults: unseen.map((stop) => `focus is not seen on ${describe(stop)}`),
  };
}

function focusOn(stops: readonly HTMLElement[], seen: Seen): Stops {
  const staying = stayingParts(seen);
  const hidden = stops.flatMap((stop) => {
    stop.focus();
    return placeFaults(stop, staying);
  });
  toTheTop();
  return { stops: stops.length, faults: hidden };
}

function isInText(stop: Element): boolean {
  return !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(stop).position);
}

/** The focus is still where the Tab before brought it. */
function record({ key, isTrusted }: KeyboardEvent): void {
  if (key !== 'Tab' || !isTrusted) return;
  presses += 1;
  // The first press leaves the top.
  if (presses === 1) return;
  const stop = document.activeElement ?? document.body;
  reached.push(stop);
  const paint = before.get(stop);
  // Focus that has left the page is the browser's to show.
  if (paint === undefined || reached.length > expected.length) return;
  faults.push(...placeFaults(stop));
  if (!hasIndicator(paint, paintOf(stop))) faults.push(`focus is not seen on ${describe(stop)}`);
}

function placeFaults(stop: Element, staying?: readonly Element[]): string[] {
  const hidden = hiddenPart(stop, staying);
  return [
    ...(hidden === undefined ? [] : [`${describe(stop)} in focus is ${hidden}`]),
    ...coveringFaults(stop),
  ];
}
