import type { CDPSession, Page } from 'playwright-core';

type Mode = 'normal' | 'forced colours' | '200 % text' | '400 % zoom';

/** How a screen is looked at. */
export type Look = { mode: Mode; width: number; height: number };

/** A small phone, a phone, a tablet, a laptop. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

/** Every look at a screen. 400 % of a window of 1280 × 1024 leaves 320 × 256 px. */
export const LOOKS: readonly Look[] = [
  ...(['normal', 'forced colours', '200 % text'] as const).flatMap((mode) =>
    WINDOWS.map((window) => ({ mode, ...window })),
  ),
  { mode: '400 % zoom', width: 320, height: 256 },
];

/** As a screen is walked through. */
export const WALKING: Look = { mode: 'normal', width: 1280, height: 720 };

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
  const standard = mode === '200 % text' ? 32 : 16;
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
}

export function nameOf({ mode, width }: Look): string {
  return `${width} px, ${mode}`;
}
