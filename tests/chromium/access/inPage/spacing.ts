import { reflowFaults } from './reflow.ts';
import type { Seen } from './seen.ts';

/** The distances of WCAG 1.4.12. */
const SPACED = `
  * {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`;

/** What is cut off or runs into something else once a person has spaced out the text. */
export function spacingFaults(seen: Seen): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  document.adoptedStyleSheets.push(sheet);
  const faults = reflowFaults(seen).map((fault) => `spaced out, ${fault}`);
  document.adoptedStyleSheets.pop();
  return faults;
}
