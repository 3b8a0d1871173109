/** What is drawn, in the order of the document, and each text with its element: read once for all questions. */
export type Seen = {
  elements: readonly Element[];
  texts: readonly { text: Text; element: Element }[];
};

/** A part that scrolls by itself: what it holds may lie beyond it. */
export const SCROLLING_PART = '.tuki-sheet__outcomes';

/** Whether an element is drawn, and for more than screen readers alone. */
export function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('.tuki-visually-hidden') === null &&
    getComputedStyle(element).clipPath === 'none'
  );
}

/** Every element in the body that is drawn, and every text in them. */
export function readSeen(): Seen {
  const elements = [...document.body.querySelectorAll('*')].filter(isSeen);
  const drawn = new Set<Element | null>([document.body, ...elements]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { text: Text; element: Element }[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (element !== null && drawn.has(element) && text.data.trim() !== '') {
      texts.push({ text, element });
    }
  }
  return { elements, texts };
}
