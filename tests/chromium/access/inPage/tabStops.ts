/** What may take focus. */
export const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What Tab must come to, in the order of the document: of radios the chosen, else the first. */
export function tabStops(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility(),
  );
  return all.filter((one) => {
    if (!isRadio(one)) return true;
    const group = all.filter(isRadio).filter(({ name }) => name === one.name);
    return one === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

function isRadio(one: HTMLElement): one is HTMLInputElement {
  return one instanceof HTMLInputElement && one.type === 'radio';
}
