import type { DocumentEntry, Fingerprint, SourceEntry } from '../../src/catalogue/schema.ts';
import { fingerprintOf, wordsOf } from './fingerprintOf.ts';

/** A document at hand: a page or brochure as one text, an extract of a register as many. */
export type Paper = { file: string; kind: 'text' | 'register'; texts: readonly string[] };

/** The statements to find again, with the fingerprints of their sentences. */
export type Statements = {
  documents: Readonly<Record<string, DocumentEntry>>;
  sources: Readonly<Record<string, SourceEntry>>;
  fingerprints: Readonly<Record<string, Fingerprint>>;
};

/** What became of one document's sentences; `unchecked` when there was nothing to look in. */
export type Finding = {
  document: string;
  file?: string;
  found: readonly string[];
  missing: readonly string[];
  unchecked: readonly string[];
};

/**
 * Looks for every fingerprinted sentence. Those of a page or brochure must all stand in one text,
 * the one that holds most of them; those of a register anywhere in its extracts.
 */
export function findSentences(
  { documents, sources, fingerprints }: Statements,
  papers: readonly Paper[],
): Finding[] {
  const wanted = new Set(Object.values(fingerprints).map(({ words }) => words));
  const read = papers.map(({ file, kind, texts }) => ({
    file,
    kind,
    prints: printsOf(texts, wanted),
  }));
  return Object.entries(documents).map(([document, { kind }]) => {
    const ids = Object.keys(sources).filter((id) => sources[id]?.document === document);
    const standsIn = (prints: ReadonlySet<string>) =>
      ids.filter((id) => prints.has(fingerprints[id]?.sha256 ?? ''));
    const fitting = read.filter((paper) => (paper.kind === 'register') === (kind === 'register'));
    if (kind === 'register') {
      if (fitting.length === 0) return { document, found: [], missing: [], unchecked: ids };
      const prints = new Set(fitting.flatMap((paper) => [...paper.prints]));
      return { document, ...divide(ids, standsIn(prints)) };
    }
    const [best] = fitting
      .map(({ file, prints }) => ({ file, found: standsIn(prints) }))
      .toSorted((one, other) => other.found.length - one.found.length);
    const isKnown = best !== undefined && best.found.length > 0;
    return {
      document,
      ...(isKnown ? { file: best.file } : {}),
      ...divide(ids, best?.found ?? []),
    };
  });
}

function divide(ids: readonly string[], found: readonly string[]) {
  return { found, missing: ids.filter((id) => !found.includes(id)), unchecked: [] };
}

/** The fingerprints of every run of so many words, white space folded. */
function printsOf(texts: readonly string[], lengths: ReadonlySet<number>): ReadonlySet<string> {
  const prints = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (const length of lengths) {
      for (let start = 0; start + length <= words.length; start += 1) {
        prints.add(fingerprintOf(words.slice(start, start + length)).sha256);
      }
    }
  }
  return prints;
}
