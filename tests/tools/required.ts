import type { Found } from './found.ts';

/** The path of a Chromium, without which no run is whole; throws with what to do where there is none. */
export function required(chromium: Found | undefined): string {
  if (chromium !== undefined && 'path' in chromium) return chromium.path;
  throw new Error(
    [
      `The tests need a Chromium, and ${chromium?.missing ?? 'there is none'}.`,
      'Install Chromium or Chrome, or set CHROMIUM_PATH to the program, and run the tests again.',
    ].join('\n'),
  );
}
