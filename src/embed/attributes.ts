import { SOURCE_LANGUAGE } from '../i18n/languages.ts';
import { EXIT } from '../leaving/exit.ts';

/** What the attributes of the element say, each wrong one as if it were not there. */
export type Attributes = {
  language: string;
  /** From 1 to 6: where the heading of a step stands among those of the host. */
  headingLevel: number;
  /** Whether the introduction is left out. */
  start: boolean;
  exit: string;
  /** Whether every step has an entry in the browser's history. */
  history: boolean;
  /** The names of attributes that were not understood. */
  wrong: readonly string[];
};

/** Reads them. The language is the nearest that is named, if it is one of `languages`, else Finnish. */
export function attributesOf(element: Element, languages: readonly string[]): Attributes {
  const wrong: string[] = [];
  function read<Value>(name: string, usual: Value, fits: (text: string) => Value | undefined) {
    const text = element.getAttribute(name)?.trim() ?? '';
    if (text === '') return usual;
    const value = fits(text);
    if (value === undefined) wrong.push(name);
    return value ?? usual;
  }
  read('audience', 'parent', (text) => ['parent', 'nurse'].find((one) => one === text));
  return {
    language: languages.find((one) => one === languageAround(element)) ?? SOURCE_LANGUAGE,
    headingLevel: read('heading-level', 2, (text) =>
      /^[1-6]$/.test(text) ? Number(text) : undefined,
    ),
    exit: read('exit-url', EXIT, httpsAddress),
    start: element.hasAttribute('start'),
    history: element.hasAttribute('history'),
    wrong,
  };
}

/** Who it is for: parents, unless it says otherwise. */
export function audienceOf(element: Element): 'parent' | 'nurse' {
  return element.getAttribute('audience')?.trim() === 'nurse' ? 'nurse' : 'parent';
}

/** The nearest `lang`, also of elements around the shadow root that holds this one. */
function languageAround(element: Element): string {
  const holder = element.closest('[lang]');
  // Such as `sv` of `sv-FI`. The browser's own setting is never asked.
  if (holder !== null) return holder.getAttribute('lang')?.trim().toLowerCase().split('-')[0] ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : SOURCE_LANGUAGE;
}

function httpsAddress(text: string): string | undefined {
  const { protocol, href } = URL.canParse(text) ? new URL(text) : {};
  return protocol === 'https:' ? href : undefined;
}
