/** All colours on the page, as one text: to be compared with those under another preference. */
export function coloursOf(): string {
  return [...document.querySelectorAll('html, body, body *')]
    .map((element) => {
      const { color, backgroundColor, borderColor, fill, colorScheme } = getComputedStyle(element);
      return [color, backgroundColor, borderColor, fill, colorScheme].join();
    })
    .join('\n');
}
