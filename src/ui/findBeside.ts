/** Finds an element by id in the same document or shadow root as `element`. */
export function findBeside(element: Element, id: string): HTMLElement | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}
