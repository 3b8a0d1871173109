import en from '../../../locales/en/page.json' with { type: 'json' };
import fi from '../../../locales/fi/page.json' with { type: 'json' };
import sv from '../../../locales/sv/page.json' with { type: 'json' };

/** What can be pressed or typed into now; never what leaves the page. */
export function visible(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && element.closest('[data-leave]') === null,
  );
}

export function isAt(place: 'intro' | 'result' | 'loss'): boolean {
  const { depth } = (history.state as { tukipolku?: { depth: number } } | null)?.tukipolku ?? {};
  if (depth === undefined || document.querySelector('form') !== null) return false;
  if (depth === 0) return place === 'intro';
  return place === (document.querySelector('.tuki-back') === null ? 'result' : 'loss');
}

/** Whatever was done: the page stands, helps, leads on, and tells nobody what was typed. */
export function whatIsWrong(): string | undefined {
  const headings = document.querySelectorAll('h1');
  const main = document.querySelector('main');
  if (window.hostileRan !== undefined) return 'A hostile text ran';
  if (document.querySelector('[data-hostile]') !== null) return 'A hostile text is markup';
  if (headings.length !== 1) return `${headings.length} headings`;
  if (headings[0]?.textContent.trim() === '') return 'An empty heading';
  if (document.querySelector('a[href="tel:112"]') === null) return '112 is gone';
  if (!main?.querySelector('button:enabled, a[href]')) return 'Nothing leads on';
  if (!TITLE.test(document.title)) return `The title ${document.title}`;
  if (!/^\/(fi|sv|en)\/$/.test(location.pathname)) return `The path ${location.pathname}`;
  if (location.search !== '') return `The query ${location.search}`;
  if (!/^\{"tukipolku":\{"visit":0\.\d+,"depth":\d+\}\}$/.test(JSON.stringify(history.state))) {
    return 'A strange entry';
  }
  if (localStorage.length + sessionStorage.length > 0) return 'Something is stored';
  const leftOver = /\{\{|\bundefined\b|\bNaN\b|\[object|Invalid/.exec(main.textContent);
  return leftOver === null ? undefined : `"${leftOver[0]}" on the screen`;
}

/** Where the person is, and never what is asked or answered. */
const TITLE = new RegExp(
  [fi, sv, en]
    .flatMap(({ name, purpose, title: { error, ...titles } }) =>
      Object.values(titles)
        .flatMap((title) => [title, error.replace('{{title}}', title)])
        .map((title) => title.replace('{{name}}', name).replace('{{purpose}}', purpose)),
    )
    .map((title) => `^${title.replace(/\{\{(number|total)\}\}/g, '\\d+')}$`)
    .join('|'),
);
