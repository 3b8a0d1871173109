/** Covers the whole page of the host at once, above everything, with one line of words. */
export function coverHost(shadow: ShadowRoot, words: string): void {
  const before = shadow.querySelector<HTMLDialogElement>('.tuki-cover');
  const sheet = before ?? document.createElement('dialog');
  sheet.className = 'tuki-cover';
  sheet.textContent = words;
  if (before !== null) return;
  sheet.addEventListener('cancel', (event) => event.preventDefault());
  shadow.append(sheet);
  // In the browser's top layer, to which nothing of the host reaches.
  sheet.showModal();
}
