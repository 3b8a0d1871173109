import type { Early } from './Early.ts';

/** After so long the page says that it does not work, in ms; the script may come all the same. */
const PATIENCE = 30_000;
/** Who presses again within this, in ms, has not seen yet that another question has come. */
const HASTE = 500;
const BUTTONS = '#tukipolku :is(button, a[hreflang])';

// Stands in the page itself, before anything that is shown. A page is there long before its script on
// a slow line: until then it shows the first steps itself, from the templates that the build has put
// beside it, and holds what else is pressed. Nothing is sent, and an answer stands nowhere but here.
const steps: string[] = [];
let lastStepAt = -HASTE;
let lastPressed: Element | undefined;
let held: HTMLElement | null = null;
let isOut = false;
let isTaken = false;

addEventListener('mousedown', overlookSecond, true);
addEventListener('click', hold, true);
addEventListener('error', miss, true);
const timer = setTimeout(giveUp, PATIENCE);

const early: Early = {
  get isOut() {
    return isOut;
  },
  giveUp,
  take() {
    isTaken = true;
    return steps;
  },
  end() {
    removeEventListener('mousedown', overlookSecond, true);
    removeEventListener('click', hold, true);
    removeEventListener('error', miss, true);
    clearTimeout(timer);
    delete window._early_;
    const left = held;
    held = null;
    left?.removeAttribute('data-held');
    return left;
  },
};
window._early_ = early;

function hold(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (overlookSecond(event)) return;
  lastPressed = target;
  const link = target.closest('a');
  // As in the wizard: the address stays, and another page takes no answer away.
  if (link?.getAttribute('href')?.startsWith('#')) return jump(event, link.hash);
  if (link?.closest('footer') && steps.length > 0) link.target = '_blank';
  const pressed = target.closest<HTMLElement>(BUTTONS);
  if (pressed === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (isOut) return location.reload();
  const form =
    pressed instanceof HTMLButtonElement && pressed.type === 'submit' ? pressed.form : null;
  const chosen = form?.querySelector<HTMLInputElement>(':checked');
  const step = form === null ? pressed.dataset['step'] : chosen?.value;
  if (step !== undefined && show(step)) {
    steps.push(step);
    lastStepAt = event.timeStamp;
    return;
  }
  // Whoever is quick presses twice: what has nothing chosen yet is no answer to what has just come.
  if (form !== null && !chosen && event.timeStamp - lastStepAt < HASTE) return;
  held?.removeAttribute('data-held');
  held = pressed;
  held.dataset['held'] = '';
}

/** As in the wizard (`src/ui/Screen.tsx`). */
function overlookSecond(event: MouseEvent): boolean {
  const isOnScreen = event.target instanceof Element && event.target.closest('.tuki-screen');
  if (!isOnScreen || event.detail < 2 || lastPressed?.isConnected !== false) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function jump(event: MouseEvent, part: string): void {
  event.preventDefault();
  const found = document.querySelector<HTMLElement>(part);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView();
}

/** Puts what the build has made for a step in the place of what is shown. */
function show(step: string): boolean {
  const made = document.querySelector<HTMLTemplateElement>(`template[data-step~="${step}"]`);
  const screen = document.querySelector('.tuki-screen');
  if (isTaken || made === null || screen === null) return false;
  held = null;
  screen.replaceChildren(made.content.cloneNode(true));
  document.title = made.dataset['title'] ?? document.title;
  screen.querySelector('h1')?.focus({ preventScroll: true });
  scrollTo(0, 0);
  return true;
}

/** A script that does not come is a page that does not work. */
function miss({ target }: Event): void {
  if (target instanceof HTMLScriptElement && 'wizard' in target.dataset) giveUp();
}

function giveUp(): void {
  isOut ||= show('outage');
}
