import type { CDPSession, Page } from 'playwright-core';
import { IS_EVERY } from '../../breadth.ts';
import type { Asked, Part } from './inPage/lookAt.ts';

type Mode = 'normal' | 'forced colours' | '200 % text' | '400 % zoom';

/** How a screen is looked at. */
export type Look = {
  mode: Mode;
  width: number;
  height: number;
  fonts: Asked['fonts'];
  /** Whether all is asked that depends neither on width nor on language: Tab, the tree, axe. */
  hasRules: boolean;
  /** Whether each stop takes focus, and not only what lies over others. */
  areStopsFocused: boolean;
};

/** A small phone, a phone, a tablet, a laptop. */
const HEIGHTS = { 320: 640, 360: 740, 768: 1024, 1280: 720 } as const;
type Width = keyof typeof HEIGHTS;
const WIDTHS = [320, 360, 768, 1280] as const;

/** 400 % of a window of 1280 × 1024 leaves 320 × 256 px. */
const ZOOMED: Look = {
  ...lookIn('400 % zoom', 320, 'narrow', { areStopsFocused: true }),
  height: 256,
};

/** Everything everywhere. */
const EVERY_LOOK: readonly Look[] = [
  ...(['normal', 'forced colours', '200 % text'] as const).flatMap((mode) =>
    WIDTHS.flatMap((width) => [
      lookIn(mode, width, 'narrow', { hasRules: true, areStopsFocused: true }),
      lookIn(mode, width, 'wide', { areStopsFocused: true }),
    ]),
  ),
  ZOOMED,
  { ...ZOOMED, fonts: 'wide' },
];

/**
 * One width of each range between two widths at which styles change (480 and 960 px, 288 px of text twice
 * the size), the narrowest with fonts of both kinds. Forced colours add borders, of which there is most where
 * there is least room. Stops take focus where the bar has one line, where it has two, and in the lowest window.
 */
const LAYOUTS: readonly Look[] = [
  lookIn('normal', 1280, 'narrow', { areStopsFocused: true }),
  lookIn('normal', 768, 'narrow'),
  lookIn('normal', 320, 'narrow'),
  ZOOMED,
  lookIn('normal', 320, 'wide'),
  lookIn('normal', 1280, 'wide'),
  lookIn('200 % text', 1280, 'wide'),
  lookIn('200 % text', 320, 'wide', { areStopsFocused: true }),
  lookIn('200 % text', 320, 'narrow'),
  lookIn('200 % text', 768, 'narrow'),
  lookIn('forced colours', 320, 'narrow'),
];

/**
 * Where words find least room: fonts of the wide kind, at both ends of the widths, usual and twice the size.
 */
const LEAST_ROOM: readonly Look[] = [
  lookIn('normal', 1280, 'wide', { areStopsFocused: true }),
  lookIn('normal', 320, 'wide'),
  lookIn('200 % text', 320, 'wide', { areStopsFocused: true }),
  lookIn('200 % text', 1280, 'wide'),
];

/**
 * The looks at a screen: in the language whose turn it is all of them, in the others those in which a word
 * that is longer there would break the layout first.
 */
export function looksAt(isInTurn: boolean): readonly Look[] {
  if (IS_EVERY) return EVERY_LOOK;
  if (!isInTurn) return LEAST_ROOM;
  return [
    lookIn('normal', 360, 'narrow', { hasRules: true }),
    ...LAYOUTS,
    lookIn('forced colours', 360, 'narrow', { hasRules: true }),
  ];
}

/** As a screen is walked through. */
export const WALKING: Look = lookIn('normal', 1280, 'narrow');

function lookIn(
  mode: Mode,
  width: Width,
  fonts: Look['fonts'],
  { hasRules = false, areStopsFocused = false } = {},
): Look {
  return { mode, width, height: HEIGHTS[width], fonts, hasRules, areStopsFocused };
}

/** Looks in place, without loading or walking anew. */
export async function applyLook(
  page: Page,
  session: CDPSession,
  { mode, width, height }: Look,
  before?: Look,
): Promise<void> {
  await page.setViewportSize({ width, height });
  if (mode === before?.mode) return;
  await page.emulateMedia({
    forcedColors: mode === 'forced colours' ? 'active' : 'none',
    // What moves would be measured on its way.
    reducedMotion: 'reduce',
  });
  // As the browser's own setting does, of which media queries know too.
  await session.send('Page.setFontSizes', { fontSizes: { standard: lettersIn(mode) } });
}

/** What is asked of the layout in a look, from inside the page. */
export function askedIn(look: Look, isForWork: boolean): Asked {
  const { mode, width, height, fonts } = look;
  const isForced = mode === 'forced colours';
  return {
    width,
    height,
    letters: lettersIn(mode),
    fonts,
    isForced,
    isForWork,
    parts: partsIn(look),
  };
}

function partsIn({ mode, width, areStopsFocused }: Look): readonly Part[] {
  const stops = areStopsFocused ? 'each stop' : 'placed stops';
  // As wide as a small phone, of which the rest was asked.
  if (mode === '400 % zoom' && !IS_EVERY) return ['targets', stops];
  const all: Part[] = ['reflow', 'targets', 'order', stops];
  if (mode === 'forced colours') return [...all, 'forced colours'];
  // Spaced out text needs most room where there is least; colours do not change it.
  return width === 320 ? [...all, 'spacing'] : all;
}

function lettersIn(mode: Mode): number {
  return mode === '200 % text' ? 32 : 16;
}

export function nameOf({ mode, width, fonts }: Look): string {
  return `${width} px, ${mode}, ${fonts} fonts`;
}
