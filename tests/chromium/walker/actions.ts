import { HOSTILE_TEXTS } from '../../hostileTexts.ts';
import type { Random } from '../../random.ts';
import { whatIsWrong } from './lookAtPage.ts';
import { comeBackAfter } from './movableClock.ts';
import { settle, until } from './settle.ts';

/** Somebody at the page: the chances that decide, and what was done. */
export type Walker = { random: Random; done: string[] };

const SERVICES = ['babyBlues', 'infantFamilyTherapy,familyWork', '__proto__', '%', ''];
const FRAGMENTS = [
  ...HOSTILE_TEXTS,
  ...[...SERVICES, ...HOSTILE_TEXTS].map((ids) => `services=${ids}`),
];

/** Does one thing, waits until nothing moves any more, and looks at the page. */
export async function perform({ done }: Walker, name: string, act: () => void): Promise<void> {
  done.push(name);
  act();
  await settle();
  const wrong = whatIsWrong();
  if (wrong !== undefined) throw new Error(wrong);
}

export async function press(walker: Walker, element: HTMLElement, hasty = 0): Promise<void> {
  const isHasty = walker.random.chance(hasty);
  const name = element.getAttribute('value') ?? element.textContent.slice(0, 40);
  await perform(walker, `press ${isHasty ? 'twice ' : ''}${name}`, () => {
    element.click();
    if (isHasty) element.click();
  });
  const language = element.getAttribute('hreflang');
  if (language !== null) await until(language, () => document.documentElement.lang === language);
  const fold = element.closest('summary')?.parentElement;
  if (fold) await until('what is folded', () => isFilled(fold as HTMLDetailsElement));
}

/** Or closed again, by who presses twice. */
function isFilled(fold: HTMLDetailsElement): boolean {
  return !fold.open || fold.lastElementChild?.childElementCount !== 0;
}

/** Something plausible as often as not; a field of four is for a year. */
export async function type(walker: Walker, element: HTMLElement): Promise<void> {
  const { random } = walker;
  const field = element as HTMLInputElement;
  const isYear = field.size === 4;
  const plausible = isYear ? random.between(2024, 2029) : random.between(0, 44);
  const typed = random.chance(0.6) ? String(plausible) : random.pick(HOSTILE_TEXTS);
  await perform(walker, `type ${JSON.stringify(typed.slice(0, 60))}`, () => {
    // Past what React has put in the place of the property.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: typed }));
  });
}

export async function select(walker: Walker, element: HTMLElement): Promise<void> {
  const box = element as HTMLSelectElement;
  const { value } = walker.random.pick([...box.options]);
  await perform(walker, `select ${value}`, () => {
    box.value = value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** A shared link, or what somebody has made of one, opened in the same tab. */
export async function visit(walker: Walker): Promise<void> {
  const fragment = walker.random.pick(FRAGMENTS);
  await perform(walker, `visit ${fragment.slice(0, 60)}`, () => {
    location.hash = fragment;
  });
  await until('a clean address', () => location.hash === '');
}

export async function anotherDay(walker: Walker): Promise<void> {
  const days = walker.random.between(-6, 14);
  await perform(walker, `come back after ${days} days`, () => comeBackAfter(days));
}

/** Back or forward in the browser, where that stays on the page. */
export function stepsInHistory(walker: Walker): (() => Promise<void>)[] {
  const at = navigation.currentEntry?.index ?? 0;
  const leadsHere = (by: number) => navigation.entries()[at + by]?.sameDocument === true;
  return [
    ...(leadsHere(-1) ? [() => perform(walker, 'go back', () => history.back())] : []),
    ...(leadsHere(1) ? [() => perform(walker, 'go forward', () => history.forward())] : []),
  ];
}
