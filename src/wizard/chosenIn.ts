/** Options that are ticked. */
export type Chosen = { name: string; value: string }[];

/** What is chosen within an element; of text nothing can be typed before a choice has revealed its field. */
export function chosenIn(element: HTMLElement): Chosen {
  return [...element.querySelectorAll<HTMLInputElement>('input:checked')].map(
    ({ name, value }) => ({ name, value }),
  );
}
