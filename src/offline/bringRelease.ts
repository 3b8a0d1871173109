import type { Offer } from './release.ts';
import type { TakeOver } from './running.ts';

/**
 * Brings the styles and the script of a release into the page and gives them to `use`; then takes
 * the older styles away. When anything fails, the page stays as it is, and this rejects.
 */
export async function bringRelease(
  base: string,
  { entry, styles }: Offer,
  use: (takeOver: TakeOver) => Promise<void>,
): Promise<void> {
  const addressOf = (file: string) => new URL(base + file, location.origin).href;
  // A page has its first styles in itself, and says from which file they are.
  const old = [...document.querySelectorAll('link[rel=stylesheet], style[data-file]')].map(
    (element) => ({
      element,
      href:
        element instanceof HTMLLinkElement
          ? element.href
          : addressOf(element.getAttribute('data-file') ?? ''),
    }),
  );
  const hrefs = styles.map(addressOf);
  const added = hrefs.filter((href) => old.every((one) => one.href !== href)).map(styleLink);
  try {
    await Promise.all(added.map(loaded));
    const script = (await import(/* @vite-ignore */ base + entry)) as { takeOver: TakeOver };
    await use(script.takeOver);
  } catch (error) {
    for (const link of added) link.remove();
    throw error;
  }
  for (const { element, href } of old) if (!hrefs.includes(href)) element.remove();
}

function styleLink(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return link;
}

function loaded(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`Not loaded: ${link.href}`)));
    document.head.append(link);
  });
}
