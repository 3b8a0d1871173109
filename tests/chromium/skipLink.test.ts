import { expect, inject, it } from 'vitest';
import { CLINIC } from './clinicSheet.ts';
import { launchChromium, openPage } from './launch.ts';

const PATHS = ['fi/', 'sv/', 'en/', ...Object.values(CLINIC)];
const WIDTHS = [320, 360, 480, 640, 768, 1024, 1280];
/** As set in the browser: the usual one, and twice as large. */
const TEXT_SIZES = [16, 32];

it.each(['narrow', 'wide'] as const)(
  '%s font: in focus, the way past covers the way to help as a whole, and nothing else',
  async (fonts) => {
    const browser = await launchChromium(inject('chromiumPath'), { fonts });
    const { page, context } = await openPage(browser, { path: '404.html' });
    const session = await context.newCDPSession(page);
    for (const path of PATHS) {
      await page.goto(`${inject('siteUrl')}${path}`);
      for (const standard of TEXT_SIZES) {
        await session.send('Page.setFontSizes', { fontSizes: { standard } });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 720 });
          const covered = await page.evaluate(coveredByPast);
          const where = `${path}, ${width} px, text of ${standard} px`;
          expect.soft(covered, where).toEqual({ wholly: ['tuki-bar__help'], partly: [] });
        }
      }
    }
    await browser.close();
  },
);

/** The classes of the links and other targets beneath the way past while it has focus. */
function coveredByPast(): { wholly: string[]; partly: string[] } {
  const past = document.querySelector<HTMLElement>('.tuki-skip');
  past?.focus();
  const over = past?.getBoundingClientRect() ?? new DOMRect();
  const targets = [...document.querySelectorAll('a, button, input, select, summary')]
    .filter((target) => target !== past && target.checkVisibility())
    .map((target) => ({ name: target.className, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.left < over.right && box.right > over.left)
    .filter(({ box }) => box.top < over.bottom && box.bottom > over.top);
  const isWhole = ({ box }: { box: DOMRect }) =>
    box.left >= over.left &&
    box.right <= over.right &&
    box.top >= over.top &&
    box.bottom <= over.bottom;
  const result = {
    wholly: targets.filter((one) => isWhole(one)).map(({ name }) => name),
    partly: targets.filter((one) => !isWhole(one)).map(({ name }) => name),
  };
  past?.blur();
  return result;
}
