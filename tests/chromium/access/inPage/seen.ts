/** Whether an element is drawn, and for more than screen readers alone. */
export function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.tuki-visually-hidden') === null &&
    getComputedStyle(element).clipPath === 'none'
  );
}

/** Every element in the body that is drawn. */
export function seenElements(): Element[] {
  return [...document.body.querySelectorAll('*')].filter(isSeen);
}

/** Every piece of text that is drawn, with the element that it stands in. */
export function seenTexts(): { text: Text; element: Element }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { text: Text; element: Element }[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (element === null || text.data.trim() === '') continue;
    if (isSeen(element)) texts.push({ text, element });
  }
  return texts;
}
