/** What is chosen at a question, and what is typed into the fields that this brings. */
export type Step = { chosen: readonly string[]; typed: readonly string[] };

/**
 * Answers one question after another, run inside the page: begins at the question that is shown, comes
 * back when the screen after the last answer is whole. Presses as a switch or a screen reader does,
 * without a pointer; one call from outside for a whole walk, which is many times as quick.
 */
export async function answerInside(inside: Element, steps: readonly Step[]): Promise<void> {
  const root = inside.getRootNode() as Document | ShadowRoot;
  /** Waits until something holds, looking again whenever the screen changes. */
  function until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const observer = new MutationObserver(look);
      observer.observe(root, { subtree: true, childList: true, attributes: true });
      look();
      function look() {
        if (!holds()) return;
        observer.disconnect();
        resolve();
      }
    });
  }
  const find = (selector: string) => [...root.querySelectorAll<HTMLInputElement>(selector)];
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

  for (const { chosen, typed } of steps) {
    await until(() => find('form').length > 0);
    const [form] = root.querySelectorAll('form');
    for (const option of find('form input[type=checkbox]:checked')) {
      if (!chosen.includes(option.value)) option.click();
    }
    for (const value of chosen) {
      const [option] = find(`form input[value="${value}"]`);
      if (option === undefined) throw new Error(`There is no option ${value}`);
      if (!option.checked) option.click();
    }
    await until(() => find('form input[type=text]').length >= typed.length);
    for (const [index, field] of find('form input[type=text]').entries()) {
      const text = typed[index];
      if (text === undefined) continue;
      // Past what React has put in the place of the property.
      property?.set?.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
    }
    find('form button[type=submit]')[0]?.click();
    await until(() => form?.isConnected === false);
    // The answers stand in what comes last of a result; all other screens have a way back, and are whole.
    await until(
      () => find('.tuki-step').length > 0 && find('.tuki-answers, .tuki-back').length > 0,
    );
  }
}
