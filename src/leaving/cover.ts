/**
 * Hides all that is on screen, at once, behind an empty sheet with one line of words, which screen
 * readers say. Covering again only changes the words.
 */
export function cover(words: string): void {
  const sheet = document.querySelector('.tuki-cover') ?? document.createElement('div');
  sheet.className = 'tuki-cover';
  sheet.setAttribute('role', 'alert');
  sheet.textContent = words;
  document.documentElement.classList.add('tuki-covered');
  document.body.append(sheet);
}
