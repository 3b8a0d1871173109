import { DOCUMENTS } from '../../src/catalogue/documents.ts';
import type { DocumentEntry, SourceEntry } from '../../src/catalogue/schema.ts';
import { SOURCES } from '../../src/catalogue/sources.ts';
import { KIND_WORDS } from './words.ts';

/** Every document and section that a row may rest on, as the table writes it. */
export const SOURCE_NAMES: readonly string[] = [
  ...new Set(Object.values(SOURCES).map((source) => nameOf(source, DOCUMENTS[source.document]))),
];

function nameOf({ section, language }: SourceEntry, { title, kind }: DocumentEntry): string {
  return `${title} (${KIND_WORDS[kind]}, ${language}): ${section}`;
}
