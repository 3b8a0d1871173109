import { coveringFaults } from './covering.ts';
import { describe } from './describe.ts';
import { hiddenPart } from './hiddenPart.ts';
import { hasIndicator, paintOf, type Paint } from './indicator.ts';
import { stayingParts } from './staying.ts';
import { tabStops } from './tabStops.ts';
import { toTheTop } from './toTheTop.ts';
import type { Seen } from './seen.ts';

type Stops = { stops: number; faults: string[] };

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
  const stops = tabStops();
  const staying = stayingParts(seen);
  const hidden = stops.flatMap((stop) => {
    stop.focus();
    return placeFaults(stop, staying);
  });
  toTheTop();
  return { stops: stops.length, faults: hidden };
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
