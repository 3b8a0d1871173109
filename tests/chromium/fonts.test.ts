import { describe, expect, inject, it } from 'vitest';
import type { Fonts } from '../fonts/broughtFonts.ts';
import { widthIn, widthInFile } from '../fonts/widthIn.ts';
import { setFonts } from './access/inPage/fonts.ts';
import { launchChromium, openAlone, type OpenedPage } from './launch.ts';

const WEIGHTS = ['regular', 'bold'] as const;
/** Of the style sheet, and of pages that leave it to the browser. */
const ASKED_FOR = ['var(--font-default)', 'Arial', 'Helvetica', 'sans-serif', 'system-ui', 'serif'];
/** Some of what systems come with; DejaVu's are in the packages of the tests too. */
const NOT_OURS = [
  'Liberation Sans',
  'Nimbus Sans',
  'Noto Sans',
  'Roboto',
  'Ubuntu',
  'DejaVu Serif',
  'DejaVu Sans Mono',
  'DejaVu Sans Condensed',
];

// Elsewhere there is no fontconfig, and the fonts are the machine's.
describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  it.each(['narrow', 'wide'] as const)('%s: Arial is the font of the tests', async (fonts) => {
    await withPage(fonts, async ({ page }) => {
      for (const weight of WEIGHTS) {
        const width = await widthInFile(page, fonts, weight);
        for (const family of ASKED_FOR) {
          expect.soft(await widthIn(page, family, weight), `${family}, ${weight}`).toBe(width);
        }
      }
      // The one is wider than the other, or comparing would show nothing.
      const [narrow, wide] = [
        await widthInFile(page, 'narrow', 'regular'),
        await widthInFile(page, 'wide', 'regular'),
      ];
      expect(wide).toBeGreaterThan(narrow * 1.1);
    });
  });

  it('no font of the machine is seen', async () => {
    await withPage('wide', async ({ page }) => {
      const width = await widthInFile(page, 'wide', 'regular');
      for (const family of NOT_OURS) {
        expect.soft(await widthIn(page, `"${family}", Arial`, 'regular'), family).toBe(width);
      }
    });
  });

  it('an open page changes its fonts and back, in a shadow root too', async () => {
    await withPage('narrow', async ({ page }) => {
      const both = async () =>
        Promise.all([widthIn(page, 'var(--font-default)', 'bold'), page.evaluate(widthInShadow)]);
      const before = await both();
      await page.evaluate<void, Fonts>(setFonts, 'wide');
      const wide = await both();
      expect(wide[0]).toBe(await widthInFile(page, 'wide', 'bold'));
      expect(wide[1]).toBeGreaterThan(before[1] * 1.1);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await both()).toEqual(wide);
      await page.evaluate<void, Fonts>(setFonts, 'narrow');
      expect(await both()).toEqual(before);
    });
  });
});

async function withPage(fonts: Fonts, look: (opened: OpenedPage) => Promise<void>): Promise<void> {
  const browser = await launchChromium(inject('chromiumPath'), { fonts });
  try {
    await look(await openAlone(browser, { path: '404.html' }));
  } finally {
    await browser.close();
  }
}

/** Inside an element whose styles are its own. */
function widthInShadow(): number {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const line = document.createElement('span');
  line.textContent = 'Siirry sisältöön';
  line.style.cssText = 'position: absolute; white-space: nowrap; font: 50px Arial';
  root.append(line);
  document.body.append(host);
  const { width } = line.getBoundingClientRect();
  host.remove();
  return width;
}
