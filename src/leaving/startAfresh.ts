import { forgetAll } from './forgetting.ts';

/**
 * A page that the back-forward cache brings back would show its answers to whoever presses Back.
 * So everything is forgotten when the page goes, and a page that comes back loads anew.
 */
export function startAfresh(): void {
  window.addEventListener('pagehide', () => {
    document.documentElement.classList.add('tuki-covered');
    forgetAll();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
