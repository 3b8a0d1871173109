/**
 * Tells the height of the page's content in px, now and whenever it changes; gives the way to stop.
 * Nothing on the page may be as high as the window, or it would grow for ever.
 */
export function followHeight(tell: (height: number) => void): () => void {
  const root = document.documentElement;
  // A bar for scrolling would come and go while the frame is made higher, and change the height.
  root.classList.add('tuki-followed');
  const observer = new ResizeObserver(() => tell(Math.ceil(root.getBoundingClientRect().height)));
  observer.observe(root);
  return () => observer.disconnect();
}
