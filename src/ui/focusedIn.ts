/** The element with the focus in the document or shadow root that holds `within`. */
export function focusedIn(within: Node): Element | null {
  const root = within.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
