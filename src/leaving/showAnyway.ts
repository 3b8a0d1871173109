/** How long a page waits for its style sheet, in ms. */
const PATIENCE = 3_000;

/**
 * Browsers show nothing until the style sheets have come. One that does not come must not keep the
 * numbers from anybody: the page is shown without it, and dressed when it comes after all.
 */
export function showAnyway(): void {
  setTimeout(() => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      if (link.sheet !== null) continue;
      // A sheet for paper does not hold up the screen.
      link.media = 'print';
      link.addEventListener('load', () => {
        link.media = 'all';
      });
    }
  }, PATIENCE);
}
