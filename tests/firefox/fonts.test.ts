import { describe, expect, it } from 'vitest';
import { openAlone } from '../chromium/launch.ts';
import { widthIn, widthInFile } from '../fonts/widthIn.ts';
import { inFirefox } from './inFirefox.ts';

inFirefox((browser) => {
  describe.skipIf(process.platform !== 'linux')('on Linux', () => {
    it('Arial is the font of the tests', async () => {
      const { page, context } = await openAlone(browser(), { path: '404.html' });
      for (const weight of ['regular', 'bold'] as const) {
        const width = await widthInFile(page, 'narrow', weight);
        for (const family of ['var(--font-default)', 'sans-serif', '"DejaVu Serif", Arial']) {
          expect.soft(await widthIn(page, family, weight), `${family}, ${weight}`).toBe(width);
        }
      }
      await context.close();
    });
  });
});
