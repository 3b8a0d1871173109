/** Told on the document when the page is about to be left quickly. */
export const LEAVING = 'tuki-leaving';

const COVERED = 'tuki-covered';

/** Whether the page is being left, and nothing may be shown on it any more. */
export function isCovered(): boolean {
  return document.documentElement.classList.contains(COVERED);
}

/**
 * Hides all that is on screen and in the title, at once, behind an empty sheet with one line of words,
 * which screen readers say. Covering again only changes the words.
 */
export function coverPage(words: string): void {
  const before = document.querySelector('.tuki-cover');
  const sheet = before ?? document.createElement('div');
  sheet.className = 'tuki-cover';
  sheet.setAttribute('role', 'alert');
  sheet.textContent = words;
  document.documentElement.classList.add(COVERED);
  document.body.append(sheet);
  if (before !== null) return;
  document.title = words;
  document.dispatchEvent(new Event(LEAVING));
}
