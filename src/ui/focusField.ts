import { findBeside } from './findBeside.ts';

const CONTROLS = 'input, select, textarea, button';

/**
 * Moves from a link to the field it names: first brings the question (legend
 * or label) into view, then focuses the control without scrolling again, so
 * that the words stay on the screen above an open keyboard.
 */
export function focusField(link: Element, fieldId: string): void {
  const found = findBeside(link, fieldId);
  const control = found?.matches(CONTROLS) ? found : found?.querySelector<HTMLElement>(CONTROLS);
  if (!control) return;
  const words =
    control.closest('fieldset')?.querySelector('legend') ??
    (control instanceof HTMLInputElement ? control.labels?.[0] : undefined);
  (words ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
}
