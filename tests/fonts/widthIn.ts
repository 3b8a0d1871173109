import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { FILES, type Fonts } from './broughtFonts.ts';

/** Letters of every width, with and without marks. */
const TEXT = 'Siirry sisältöön, Hoppa till innehållet: MWijl 0123456789';

type Weight = 'regular' | 'bold';

/** How wide a text is in a family that the page may have, or the next of a list, in px. */
export function widthIn(page: Page, family: string, weight: Weight): Promise<number> {
  return page.evaluate(measure, { family, weight, text: TEXT });
}

/** How wide the same text is in a font file of the tests, whatever the browser sees of it, in px. */
export async function widthInFile(page: Page, fonts: Fonts, weight: Weight): Promise<number> {
  const data = readFileSync(FILES[fonts][weight]).toString('base64');
  const family = `${fonts} ${weight} from its file`;
  await page.evaluate(addFace, { family, weight, data });
  return widthIn(page, `"${family}"`, weight);
}

function measure(given: { family: string; weight: string; text: string }): number {
  const line = document.createElement('span');
  line.textContent = given.text;
  line.style.cssText = 'position: absolute; white-space: nowrap; font-size: 50px';
  line.style.fontFamily = given.family;
  line.style.fontWeight = given.weight === 'bold' ? '700' : '400';
  document.body.append(line);
  const { width } = line.getBoundingClientRect();
  line.remove();
  return width;
}

async function addFace(given: { family: string; weight: string; data: string }): Promise<void> {
  const bytes = Uint8Array.from(atob(given.data), (letter) => letter.codePointAt(0) ?? 0);
  const weight = given.weight === 'bold' ? '700' : '400';
  const face = new FontFace(given.family, bytes, { weight });
  document.fonts.add(await face.load());
}
