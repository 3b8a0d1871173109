import { gzipSync, brotliCompressSync } from 'node:zlib';

/** As much of a built file as measuring needs; Vite's output has it. */
export type BuiltFile =
  | {
      type: 'chunk';
      fileName: string;
      name: string;
      isEntry: boolean;
      /** File names that are loaded together with this one. */
      imports: string[];
      code: string;
      modules: Record<string, { renderedLength: number }>;
    }
  | { type: 'asset'; fileName: string; source: string | Uint8Array };

export type Chunk = Extract<BuiltFile, { type: 'chunk' }>;

export type Weight = { gzip: number; brotli: number };

export type Measurement = {
  /** The language whose visitor loads most, when words are chunks of their own. */
  language: string | undefined;
  javaScript: Weight;
  /** Of it, and of the page, what the first question needs until its answer leads to the next. */
  first: Weight;
  css: Weight;
  /** What is fetched only when it is asked for, such as the code for a camera. */
  extras: { name: string; gzip: number }[];
  /** Gzip bytes of JavaScript by library or folder, heaviest first. */
  parts: { part: string; gzip: number }[];
};

/** The greatest brotli sizes, in bytes: of the whole wizard before any extra is opened. */
export const LIMITS = { javaScript: 132_000, first: 3_000, css: 7_000 };

/**
 * The same for other sites: the script that defines the element, all that it then fetches up to a
 * result with the styles in it, and the loader of the frame.
 */
export const EMBED_LIMITS = { element: 3_000, rest: 160_000, loader: 1_000 };

/** The wizard's own script and styles; other pages have entries of their own. */
const ENTRY = 'index';
/** What that one imports one after the other. */
const PARTS = ['react', 'wizard'];
const STYLE = /(^|\/)index\b[^/]*\.css$/;
/** Fetched as soon as there is nothing else to do: no result is shown without it. */
const RESULT = 'screens';
/** The script that works before all others. */
const LEAVE = 'leave';
const INLINE = /<script>(.*?)<\/script>/s;

/** What one visitor loads from start to result, in the language with most bytes. */
export function measure(files: BuiltFile[]): Measurement {
  const chunks = files.filter((file) => file.type === 'chunk');
  const styles = files.flatMap((file) =>
    file.type === 'asset' && STYLE.test(file.fileName) ? [weigh(file.source)] : [],
  );
  const weighed = chunks.map((chunk) => ({ ...chunk, ...weigh(chunk.code) }));

  const heaviest = weighed
    .filter(({ name }) => languageOf(name) !== undefined)
    .toSorted((a, b) => b.gzip - a.gzip)[0];
  const language = heaviest && languageOf(heaviest.name);
  const together = loadedTogether(
    chunks.filter(({ isEntry, name }) => isEntry || name !== ENTRY),
    [ENTRY, ...PARTS],
  );
  const loaded = weighed.filter(
    ({ name, fileName }) =>
      together.has(fileName) || name === RESULT || languageOf(name) === language,
  );
  const extras = weighed.filter(
    ({ name, fileName }) =>
      !together.has(fileName) && name !== RESULT && languageOf(name) === undefined,
  );
  const page = files.find(({ fileName }) => fileName === 'index.html');
  const [, inline = ''] = INLINE.exec(page?.type === 'asset' ? String(page.source) : '') ?? [];

  return {
    language,
    javaScript: sum(loaded),
    first: sum([weigh(inline), ...weighed.filter(({ name }) => name === LEAVE)]),
    css: sum(styles),
    extras: extras.map(({ name, gzip }) => ({ name, gzip })),
    parts: split(loaded),
  };
}

export type EmbedMeasurement = Record<keyof typeof EMBED_LIMITS, Weight>;

/** What a host loads, in the language with most bytes. */
export function measureEmbed(element: Chunk[], frame: Chunk[]): EmbedMeasurement {
  const weighed = element.map((chunk) => ({ ...chunk, ...weigh(chunk.code) }));
  const first = weighed.filter(({ isEntry }) => isEntry);
  const together = loadedTogether(element, PARTS);
  const words = weighed
    .filter(({ name }) => languageOf(name) !== undefined)
    .toSorted((a, b) => b.gzip - a.gzip)
    .slice(0, 1);
  return {
    element: sum(first),
    rest: sum([
      ...weighed.filter(({ fileName, name }) => together.has(fileName) || name === RESULT),
      ...words,
    ]),
    loader: sum(frame.map(({ code }) => weigh(code))),
  };
}

/** What of it is too heavy, as sentences. */
export function findEmbedExcess({ element, rest, loader }: EmbedMeasurement): string[] {
  return [
    ...excess('The script of the element', element.gzip, EMBED_LIMITS.element),
    ...excess('What the element then fetches', rest.gzip, EMBED_LIMITS.rest),
    ...excess('The loader of the frame', loader.gzip, EMBED_LIMITS.loader),
  ];
}

/** What is wrong, as sentences; empty when the measurement keeps within the limits. */
export function findExcess({ javaScript, first, css }: Measurement): string[] {
  return [
    ...excess('JavaScript', javaScript.brotli, LIMITS.javaScript, 'brotli'),
    ...excess('JavaScript for the first answer', first.brotli, LIMITS.first, 'brotli'),
    ...excess('CSS', css.brotli, LIMITS.css, 'brotli'),
  ];
}

function excess(what: string, bytes: number, limit: number, by = 'gzip'): string[] {
  if (bytes <= limit) return [];
  return [`${what} is ${bytes} bytes ${by}, ${bytes - limit} over the limit of ${limit}.`];
}

/** A chunk and everything that it imports, however far; what it imports later is not among them. */
function loadedTogether(chunks: Chunk[], first: readonly string[]): Set<string> {
  const found = new Set(
    chunks.filter(({ name }) => first.includes(name)).map(({ fileName }) => fileName),
  );
  // A set that grows while it is walked through is walked to its end.
  for (const fileName of found) {
    const chunk = chunks.find((one) => one.fileName === fileName);
    for (const imported of chunk?.imports ?? []) found.add(imported);
  }
  return found;
}

/** The words of a language are built as a chunk `words-fi`, `words-sv` or `words-en`. */
function languageOf(chunkName: string): string | undefined {
  return /^words-(\w+)$/.exec(chunkName)?.[1];
}

function weigh(content: string | Uint8Array): Weight {
  return {
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

function sum(weights: Weight[]): Weight {
  return {
    gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
    brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
  };
}

type WeighedChunk = { gzip: number; modules: Record<string, { renderedLength: number }> };

/** A chunk is compressed as a whole, so each module has its share by its length before that. */
function split(chunks: WeighedChunk[]): { part: string; gzip: number }[] {
  const parts = new Map<string, number>();
  for (const { gzip, modules } of chunks) {
    const entries = Object.entries(modules);
    const length = entries.reduce((total, [, { renderedLength }]) => total + renderedLength, 0);
    if (length === 0) add(parts, 'build', gzip);
    for (const [id, { renderedLength }] of entries)
      if (renderedLength > 0) add(parts, partOf(id), (gzip * renderedLength) / length);
  }
  return [...parts].map(([part, gzip]) => ({ part, gzip })).toSorted((a, b) => b.gzip - a.gzip);
}

function add(parts: Map<string, number>, part: string, gzip: number): void {
  parts.set(part, (parts.get(part) ?? 0) + gzip);
}

/** The library of a module, or the folder of ours; `build` is what the bundler itself adds. */
function partOf(id: string): string {
  const path = id.replaceAll('\\', '/');
  const library = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (library !== undefined) return library;
  const folder = /.*\/((?:src|locales)\/[^/]+)\//.exec(path)?.[1];
  if (folder !== undefined) return folder;
  return path.includes('/src/') ? 'src' : 'build';
}
