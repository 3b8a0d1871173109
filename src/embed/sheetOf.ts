const made = new Map<string, CSSStyleSheet>();

/**
 * A style sheet for shadow roots, one for all of them: a policy against inline styles lets it be. `rem`
 * in it is `rem` px, as a host may have a measure of its own.
 */
export function sheetOf(css: string, rem: number): CSSStyleSheet {
  const text = css.replaceAll(/([\d.]+)rem\b/g, (_, length: string) => `${Number(length) * rem}px`);
  const before = made.get(text);
  if (before !== undefined) return before;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  made.set(text, sheet);
  return sheet;
}
