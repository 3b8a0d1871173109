import { flushSync } from 'react-dom';
import type { Draft } from '../offline/running.ts';

const FIELDS = 'form input';
const FOCUSABLE = 'a, button, input, summary, h1, main';

/** What is filled in and not yet sent, where the focus is, and how far the page is scrolled. */
export function readDraft(element: HTMLElement): Draft {
  const focused = document.activeElement;
  return {
    fields: [...element.querySelectorAll<HTMLInputElement>(FIELDS)].map(
      ({ name, value, checked }) => ({ name, value, checked }),
    ),
    focused:
      focused instanceof HTMLElement && element.contains(focused) ? descriptionOf(focused) : null,
    scroll: [window.scrollX, window.scrollY],
  };
}

/** Fills it in as a person would: what has no place any more is left out. */
export function fillDraft(element: HTMLElement, { fields, focused, scroll }: Draft): void {
  for (const { name, value, checked } of fields) {
    const field = [...element.querySelectorAll<HTMLInputElement>(FIELDS)].find(
      (one) => one.name === name && (!isChoice(one) || one.value === value),
    );
    if (field === undefined) continue;
    // What a choice reveals is there for the fields after it.
    flushSync(() => (isChoice(field) ? choose(field, checked) : type(field, value)));
  }
  if (focused !== null) focus(element, focused);
  window.scrollTo(...scroll);
}

function isChoice(field: HTMLInputElement): boolean {
  return field.type === 'radio' || field.type === 'checkbox';
}

function choose(field: HTMLInputElement, checked: boolean): void {
  if (field.checked !== checked && (checked || field.type === 'checkbox')) field.click();
}

/** React takes no notice of a value that is set through its own property. */
function type(field: HTMLInputElement, value: string): void {
  if (field.value === value) return;
  Reflect.set(HTMLInputElement.prototype, 'value', value, field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function focus(element: HTMLElement, focused: NonNullable<Draft['focused']>): void {
  const found = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => {
    const { tag, name, text } = descriptionOf(one);
    return tag === focused.tag && name === focused.name && text === focused.text;
  });
  found?.focus({ preventScroll: true });
  if (found instanceof HTMLInputElement && focused.selection !== null) {
    found.setSelectionRange(...focused.selection);
  }
}

function descriptionOf(one: HTMLElement): NonNullable<Draft['focused']> {
  const tag = one.tagName;
  if (!(one instanceof HTMLInputElement)) {
    return { tag, name: '', text: tag === 'MAIN' ? '' : one.textContent, selection: null };
  }
  const { name, value, selectionStart, selectionEnd } = one;
  return {
    tag,
    name,
    text: isChoice(one) ? value : '',
    selection: selectionStart === null ? null : [selectionStart, selectionEnd ?? selectionStart],
  };
}
