/** Every text that is read, with the language that it says it is in. */
export function textsByLanguage(): { text: string; language: string }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Map<string, { text: string; language: string }>();
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    const text = textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const language = parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
    if (text !== '') texts.set(`${language} ${text}`, { text, language });
  }
  return [...texts.values()];
}
