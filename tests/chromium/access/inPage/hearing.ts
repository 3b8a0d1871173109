const LIVE = '[role=status], [role=alert], [aria-live]';

const said: string[] = [];
const known = new WeakSet<Element>();
const lastSaid = new WeakMap<Element, string>();

/**
 * Begins to note what a screen reader says of itself: the name of what takes focus, and what comes
 * into a live region that was there a frame before. An alert is said also when it comes as a whole.
 */
export function beginHearing(): void {
  learn();
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) said.push(`focus: ${nameOf(target)}`);
  });
  new MutationObserver((changes) => {
    for (const region of document.querySelectorAll(LIVE)) {
      if (changes.some(({ target }) => region.contains(target) || target.contains(region))) {
        listen(region);
      }
    }
    requestAnimationFrame(learn);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** What has been said since it was asked last. */
export function heard(): string[] {
  return said.splice(0);
}

function listen(region: Element): void {
  const text = plain(region.textContent);
  const before = lastSaid.get(region) ?? '';
  lastSaid.set(region, text);
  const role = region.getAttribute('role') ?? 'live';
  if (text === '' || text === before) return;
  if (role === 'alert' || known.has(region)) said.push(`${role}: ${text}`);
}

/** From the next frame on, what comes into these regions is announced. */
function learn(): void {
  for (const region of document.querySelectorAll(LIVE)) {
    if (!known.has(region)) lastSaid.set(region, plain(region.textContent));
    known.add(region);
  }
}

function nameOf(element: HTMLElement): string {
  return plain(element.getAttribute('aria-label') ?? element.textContent);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
