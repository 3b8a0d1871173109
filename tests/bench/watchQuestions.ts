declare global {
  interface Window {
    benched: { blocking: number; shift: number };
    /** Told to the benchmark, in ms of the clock that all pages share. */
    tellBench: (what: string, at: number) => void;
    answerNext: () => void;
  }
}

/**
 * Runs in the page before anything else: tells when each question is painted, and is the eager person
 * who answers the first one. What it takes in, it must have in itself.
 */
// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand in one function
export function watchQuestions(): void {
  /** How often somebody eager tries again, in ms. */
  const EAGER = 100;
  /** How long the choice stands before somebody at leisure sends it, in ms. */
  const CHOSEN = 500;
  const clock = (moment: number) => performance.timeOrigin + moment;
  const tell = (what: string, moment = performance.now()) => window.tellBench(what, clock(moment));
  const benched = { blocking: 0, shift: 0 };
  window.benched = benched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) benched.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      hadRecentInput: boolean;
      value: number;
    })[]) {
      if (!entry.hadRecentInput) benched.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  // The twin's pages are numbered by their addresses, the wizard's by how many came before.
  const [, page] = /\/plain\/(\d)?/.exec(location.pathname) ?? [];
  let number = Number(page ?? 1) - 1;
  let shown = '';
  let isTakenOver = false;
  if (number === 0) tell('start', 0);
  look();

  /** Looks in every frame for a question that is whole and new. */
  function look(): void {
    const form = document.querySelector('form');
    const button = form?.querySelector('button[type=submit]');
    const heading = form?.querySelector('h1')?.textContent ?? '';
    if (heading !== shown && button && button.getBoundingClientRect().height > 0) {
      shown = heading;
      number += 1;
      const painted = number;
      // The first task after the frame that has it.
      setTimeout(() => {
        tell(`question ${painted}`);
        if (painted === 1) answerEagerly();
      });
    }
    if (!isTakenOver && number > 0 && !('_early_' in window)) {
      isTakenOver = true;
      tell('taken over');
    }
    requestAnimationFrame(look);
  }

  function answerEagerly(): void {
    if (shown !== document.querySelector('form h1')?.textContent || number > 1) return;
    let isLeaving = false;
    addEventListener('submit', (event) => setTimeout(() => (isLeaving = !event.defaultPrevented)));
    press('baby');
    const trying = setInterval(() => {
      if (isLeaving || number > 1) clearInterval(trying);
      else press('baby');
    }, EAGER);
  }

  function press(value: string): void {
    choose(value);
    send();
  }

  function choose(value: string): void {
    const option = document.querySelector<HTMLInputElement>(`form input[value="${value}"]`);
    if (option?.checked === false) option.click();
  }

  function send(): void {
    document.querySelector<HTMLElement>('form button[type=submit]')?.click();
  }

  window.answerNext = () => {
    choose('ratherNotSay');
    setTimeout(() => {
      const pressed = performance.now();
      send();
      tell('pressed', pressed);
    }, CHOSEN);
  };
}
