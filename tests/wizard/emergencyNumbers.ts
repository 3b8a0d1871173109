import { screen, within } from '@testing-library/react';

/** The numbers that stay on screen when nothing else can be shown. */
export const NUMBERS = [
  ['112', 'tel:112'],
  ['080 005 005', 'tel:+35880005005'],
  ['116 117', 'tel:116117'],
  ['09 310 15454', 'tel:+358931015454'],
];

/** Every number in the content of the screen: its words and where it leads. */
export function numbers(): (string | null)[][] {
  return within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
    .filter(([, href]) => href?.startsWith('tel:'));
}
