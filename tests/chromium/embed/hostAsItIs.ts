import type { Page } from 'playwright-core';

/** Everything of a host that a wizard on it must leave alone. */
export async function hostAsItIs(page: Page): Promise<Host> {
  return JSON.parse(await page.evaluate(readHost)) as Host;
}

type Host = {
  styles: Record<string, string>;
  head: string;
  root: string[];
  sheets: number;
  title: string;
  address: string;
  history: unknown[];
  globals: string[];
  stored: unknown[];
  name: string;
  children: string[];
};

/** Run in the page. As one text, since Playwright would else take each of many thousands of values apart. */
async function readHost(): Promise<string> {
  // What the host itself moves has come to rest.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  // What is around the wizard is as high as it is.
  const ofSize =
    /size|height|width|origin|inset|^(top|bottom|left|right)$|^grid-template|^transform/;
  const styles = [...document.querySelectorAll('*')]
    // The example shows in the last what it is told.
    .filter((element) => !element.closest('tukipolku-wizard, [data-tukipolku-frame], #events'))
    .flatMap((element, index) => {
      const style = getComputedStyle(element);
      return [...style]
        .filter((property) => !ofSize.test(property))
        .map((property) => [
          `${index} ${element.tagName} ${property}`,
          style.getPropertyValue(property),
        ]);
    });
  const host: Host = {
    styles: Object.fromEntries(styles) as Record<string, string>,
    head: document.head.innerHTML,
    root: [document.documentElement, document.body].flatMap(({ attributes }) =>
      [...attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    title: document.title,
    address: location.href,
    history: [history.length, history.state],
    // A frame has a number in the window, as any frame has.
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
    stored: [document.cookie, ...Object.entries(localStorage), ...Object.entries(sessionStorage)],
    name: window.name,
    children: [...document.body.children].map(({ tagName }) => tagName),
  };
  return JSON.stringify(host);
}

/** What is not as it was, in few words. */
export function changesOf(before: Host, now: Host): string[] {
  const { styles: stylesBefore, ...restBefore } = before;
  const { styles, ...rest } = now;
  const keys = Object.keys({ ...stylesBefore, ...styles });
  return [
    ...keys
      .filter((key) => stylesBefore[key] !== styles[key])
      .map((key) => `${key}: ${stylesBefore[key]} -> ${styles[key]}`),
    ...(Object.keys(rest) as (keyof typeof rest)[])
      .filter((key) => JSON.stringify(restBefore[key]) !== JSON.stringify(rest[key]))
      .map(
        (key) =>
          `${key}: ${onlyIn(restBefore[key], rest[key])} -> ${onlyIn(rest[key], restBefore[key])}`,
      ),
  ].slice(0, 20);
}

function onlyIn(one: unknown, other: unknown): string {
  if (!Array.isArray(one) || !Array.isArray(other)) return JSON.stringify(one);
  return JSON.stringify(one.filter((entry) => !other.includes(entry)));
}
