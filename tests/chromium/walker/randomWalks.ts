import { randomFrom } from '../../random.ts';
import { anotherDay, perform, press, select, stepsInHistory, type, visit } from './actions.ts';
import type { Walker } from './actions.ts';
import { isAt, visible } from './lookAtPage.ts';
import { comeBackOn, takeOverClock } from './movableClock.ts';
import { until, watchHistory } from './settle.ts';

declare global {
  interface Window {
    randomWalks: typeof randomWalks;
  }
}

/** What was done, and what was wrong after the last of it. */
export type Walked = { done: readonly string[]; wrong?: string };

/** How often somebody presses twice what is to be pressed once. */
const HASTY = 0.1;
const OPTIONS = 'form input:not([type=text])';
const TEXT_FIELDS = 'form input[type=text]';
const ANSWERS_TO_TYPE = ['dueDate', 'week', 'dateOfBirth', 'months'];

takeOverClock();
watchHistory();
// What stands in for the service worker while it is blocked breaks its own promise.
Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
// A dialogue of the browser would wait for somebody.
window.print = () => undefined;
window.randomWalks = randomWalks;

/**
 * Walks about the page as somebody would who presses anything, then on to the end, then about there,
 * and starts again. Within the page a step costs a hundredth of what it costs from outside.
 */
async function randomWalks(seed: number, count: number): Promise<Walked> {
  const walker: Walker = { random: randomFrom(seed), done: [] };
  try {
    await until('the introduction', () => isAt('intro'));
    for (let left = count; left > 0; left -= 1) await oneWalk(walker);
    return { done: walker.done };
  } catch (error) {
    return { done: walker.done, wrong: String(error) };
  }
}

async function oneWalk(walker: Walker): Promise<void> {
  const { random } = walker;
  const day = random.between(-100, 300);
  await perform(walker, `walk on day ${day}`, () => comeBackOn(day));
  for (let left = random.between(1, 9); left > 0; left -= 1) await anything(walker);
  await goOnTo(walker, () => isAt('result') || isAt('loss'));
  // Long enough to open a fold at the end and to use what is in it.
  for (let left = random.between(1, 8); left > 0; left -= 1) await anything(walker);
  if (document.documentElement.scrollWidth > innerWidth) throw new Error('It is too wide');
  await goOnTo(walker, () => isAt('result'));
  await until('all of the result', () => document.querySelector('.tuki-answers') !== null);
  await press(walker, visible('main button').at(-1) as HTMLElement);
  if (!isAt('intro')) throw new Error('It does not start again');
}

/** Mostly what gets on, or no walk gets far; else whatever there is. */
async function anything(walker: Walker): Promise<void> {
  const { random } = walker;
  const [start] = isAt('intro') ? visible('main button') : [];
  const isOnward = random.chance(0.6);
  if (isOnward && start !== undefined) return press(walker, start, HASTY);
  if (isOnward && visible('form').length > 0) return answer(walker);
  const pressable = [OPTIONS, 'button', 'summary', 'summary', 'a[href^="#"], a[hreflang]'];
  const one = (selector: string, act: (element: HTMLElement) => Promise<void>) => {
    const elements = visible(selector);
    return elements.length === 0 ? [] : [() => act(random.pick(elements))];
  };
  const possible = [
    ...pressable.flatMap((selector) => one(selector, (element) => press(walker, element, HASTY))),
    ...one(TEXT_FIELDS, (field) => type(walker, field)),
    ...one('select', (box) => select(walker, box)),
    ...stepsInHistory(walker),
    () => anotherDay(walker),
    ...(random.chance(0.2) ? [() => visit(walker)] : []),
  ];
  await random.pick(possible)();
}

/** Any answer, with anything typed into its fields; the form may refuse it. */
async function answer(walker: Walker): Promise<void> {
  await press(walker, walker.random.pick(visible(OPTIONS)), HASTY);
  for (const field of visible(TEXT_FIELDS)) await type(walker, field);
  await press(walker, walker.random.pick(visible('form [type=submit]')), HASTY);
}

/** Answers, without typing and without a loss, until the end that is wanted. */
async function goOnTo(walker: Walker, isThere: () => boolean): Promise<void> {
  for (let left = 30; !isThere(); left -= 1) {
    if (left === 0) throw new Error('Answering leads to no end');
    const inputs = visible(OPTIONS) as HTMLInputElement[];
    const plain = inputs.filter(({ value }) => ![...ANSWERS_TO_TYPE, 'loss'].includes(value));
    const chosen = plain.length > 0 ? walker.random.pick(plain) : undefined;
    const [onward] = visible('main form [type=submit], main:not(:has(form)) button');
    await perform(walker, `go on with ${chosen?.value ?? onward?.textContent}`, () => {
      for (const input of inputs) if (input.type === 'checkbox' && input.checked) input.click();
      chosen?.click();
      onward?.click();
    });
  }
}
