import { setFonts } from './fonts.ts';
import { forcedColourFaults } from './forcedColours.ts';
import { orderFaults } from './order.ts';
import { printFaults } from './print.ts';
import { reflowFaults } from './reflow.ts';
import { readSeen, type Seen } from './seen.ts';
import { spacingFaults } from './spacing.ts';
import { focusEach, focusPlaced, type Stops } from './stops.ts';
import { targetFaults } from './targets.ts';
import { toTheTop } from './toTheTop.ts';

/** What depends on the room that there is, on the colours, or on the words. */
export type Part =
  | 'reflow'
  | 'targets'
  | 'order'
  | 'each stop'
  | 'placed stops'
  | 'spacing'
  | 'forced colours'
  | 'paper';

/** How the page is to be seen by now, and what is asked of it. */
export type Asked = {
  width: number;
  height: number;
  /** The size of letters, in pixels. */
  letters: number;
  fonts: 'narrow' | 'wide';
  isForced: boolean;
  isForWork: boolean;
  parts: readonly Part[];
};

let fonts: Asked['fonts'] = 'narrow';

/** What is wrong with how the page is laid out, all in one, and how many stops took focus. */
export async function lookAt(asked: Asked): Promise<{ faults: string[]; stops: number }> {
  if (asked.fonts !== fonts) await setFonts(asked.fonts);
  fonts = asked.fonts;
  await untilSeen(asked);
  toTheTop();
  const seen = readSeen();
  let stops = 0;
  const counted = (focused: Stops) => {
    stops += focused.stops;
    return focused.faults;
  };
  const ways: Record<Part, (seen: Seen) => string[]> = {
    reflow: reflowFaults,
    targets: () => targetFaults(seen, asked.isForWork),
    order: orderFaults,
    'each stop': () => counted(focusEach(seen)),
    'placed stops': () => counted(focusPlaced(seen)),
    spacing: spacingFaults,
    'forced colours': forcedColourFaults,
    paper: printFaults,
  };
  return { faults: asked.parts.flatMap((part) => ways[part](seen)), stops };
}

/** The window, its letters and its colours come in the browser's own time. */
async function untilSeen({ width, height, letters, isForced }: Asked): Promise<void> {
  const isSeen = () =>
    innerWidth === width &&
    innerHeight === height &&
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize) === letters &&
    matchMedia('(forced-colors: active)').matches === isForced;
  while (!isSeen()) await new Promise((resolve) => setTimeout(resolve, 10));
}
