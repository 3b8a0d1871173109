import { useInsertionEffect, useLayoutEffect, useRef } from 'react';
import type { Early } from '../early/Early.ts';
import { chosenIn, type Chosen } from './chosenIn.ts';

type Props = {
  element: HTMLElement;
  early: Early;
  /** What was chosen, where the wizard does not go on with the same fields. */
  chosen: Chosen | null;
};

/** Goes on with what was chosen, and follows what was pressed, before the wizard was there. */
export function KeepEarly({ element, early, chosen }: Props) {
  const kept = useRef(chosen);
  // Before the forms take hold of their fields, and give them their own values.
  useInsertionEffect(() => {
    kept.current ??= chosenIn(element);
  });
  useLayoutEffect(() => {
    // After this commit, and before the screen is painted.
    queueMicrotask(() => {
      const fields = [...element.querySelectorAll<HTMLInputElement>('input')];
      for (const { name, value } of kept.current?.splice(0) ?? []) {
        const field = fields.find((one) => one.name === name && one.value === value);
        if (field?.checked === false) field.click();
      }
      const held = early.end();
      if (held !== null) sameIn(element, held)?.click();
    });
  }, [element, early]);
  return null;
}

/** A control is still the same, or another one has taken its place, perhaps in another language. */
function sameIn(element: HTMLElement, held: HTMLElement): HTMLElement | undefined {
  if (held.isConnected) return held;
  const told = ['[data-step]', '[type=submit]'].find((one) => held.matches(one));
  return [...element.querySelectorAll<HTMLElement>(told ?? held.tagName)].find(
    ({ textContent }) => told !== undefined || textContent === held.textContent,
  );
}
