/** An element in a few words, for the list of what was found. */
export function describe(element: Element): string {
  const classes = [...element.classList].slice(0, 2).join('.');
  const words = (element.getAttribute('aria-label') ?? element.textContent)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 50);
  const value = element instanceof HTMLInputElement ? element.value : '';
  return `${element.localName}${classes === '' ? '' : `.${classes}`} “${words}${value}”`;
}
