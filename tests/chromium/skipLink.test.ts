import { expect, inject, it } from 'vitest';
import { CLINIC } from './clinicSheet.ts';
import { launchChromium, openAlone } from './launch.ts';

const PATHS = ['fi/', 'sv/', 'en/', ...Object.values(CLINIC)];
const WIDTHS = [320, 360, 480, 640, 768, 1024, 1280];
/** As set in the browser: the usual one, and twice as large. */
const TEXT_SIZES = [16, 32];

it.each(['narrow', 'wide'] as const)(
  '%s font: in focus, the way past is there as a whole, and lies over nothing',
  async (fonts) => {
    const browser = await launchChromium(inject('chromiumPath'), { fonts });
    const { page, context } = await openAlone(browser, { path: '404.html' });
    const session = await context.newCDPSession(page);
    for (const path of PATHS) {
      await page.goto(`${inject('siteUrl')}${path}`);
      for (const standard of TEXT_SIZES) {
        await session.send('Page.setFontSizes', { fontSizes: { standard } });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 720 });
          const covered = await page.evaluate(coveredByPast);
          const where = `${path}, ${width} px, text of ${standard} px`;
          expect.soft(covered, where).toEqual({ covered: [], isWhole: true });
        }
      }
    }
    await browser.close();
  },
);

/** The classes of what is beneath the way past while it has focus, and whether all of it is on the screen. */
function coveredByPast(): { covered: string[]; isWhole: boolean } {
  const past = document.querySelector<HTMLElement>('.tuki-skip');
  past?.focus();
  const over = past?.getBoundingClientRect() ?? new DOMRect();
  const covered = [...document.querySelectorAll('a, button, input, select, summary')]
    .filter((target) => target !== past && target.checkVisibility())
    .map((target) => ({ name: target.className, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.left < over.right && box.right > over.left)
    .filter(({ box }) => box.top < over.bottom && box.bottom > over.top)
    .map(({ name }) => name);
  // With its outline, of 3 px, which neither the edge of the window nor the bar may cut off.
  const reach = past === null ? 0 : Number.parseFloat(getComputedStyle(past).outlineOffset) + 3;
  const bar = document.querySelector('.tuki-bar')?.getBoundingClientRect();
  const isWhole =
    over.height >= 24 &&
    Math.min(over.top, over.left, innerWidth - over.right) >= reach &&
    over.bottom + reach <= (bar?.top ?? 0);
  past?.blur();
  return { covered, isWhole };
}
