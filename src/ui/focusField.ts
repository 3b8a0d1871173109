import { findBeside } from './findBeside.ts';

const CONTROLS = 'input, select, textarea, button';

/**
 * Moves from a link to the field it names: first brings its words into view,
 * then focuses the control without scrolling again, so that the words stay on
 * the screen above an open keyboard.
 */
export function focusField(link: Element, fieldId: string): void {
  const found = findBeside(link, fieldId);
  const control = found?.matches(CONTROLS) ? found : found?.querySelector<HTMLElement>(CONTROLS);
  if (!control) return;
  wordsOf(control).scrollIntoView();
  control.focus({ preventScroll: true });
}

/** The question above the control, unless it is too far up for both to be seen: then the label. */
function wordsOf(control: HTMLElement): Element {
  const legend = control.closest('fieldset')?.querySelector('legend');
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  if (!legend) return label ?? control;
  const height = control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top;
  return height < window.innerHeight / 2 ? legend : (label ?? legend);
}
