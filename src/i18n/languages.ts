/** Each language is a folder in `locales`; Finnish is the source, then Swedish, then the others. */
const folders = import.meta.glob<{ language: string }>('../../locales/*/atHand.json', {
  eager: true,
  import: 'default',
});
const FIRST = ['fi', 'sv'];

export const SOURCE_LANGUAGE = 'fi';

export const LANGUAGES: readonly string[] = [
  ...new Set([...FIRST, ...Object.keys(folders).map((path) => path.split('/').at(-2) ?? '')]),
];

/**
 * The language of a page: the first part of the path that names one, else the `lang` attribute,
 * else Finnish. The browser's own setting is never asked.
 */
export function languageOf(path: string, lang: string | null): string {
  const fromPath = path.split('/').find((part) => LANGUAGES.includes(part));
  const fromLang = LANGUAGES.find((language) => lang?.toLowerCase().split('-')[0] === language);
  return fromPath ?? fromLang ?? SOURCE_LANGUAGE;
}

/** The same page in another language. */
export function pathIn(language: string, base: string): string {
  return `${base}${language}/`;
}

/** A language's own name for itself, such as "Suomi". */
export function nameOf(language: string): string {
  return folders[`../../locales/${language}/atHand.json`]?.language ?? language;
}
