import { CONTACTS } from '../../src/catalogue/contacts.ts';
import { DOCUMENTS } from '../../src/catalogue/documents.ts';
import { SERVICES } from '../../src/catalogue/services.ts';
import { SOURCES, type SourceId } from '../../src/catalogue/sources.ts';
import type { Language } from './readCopy.ts';
import type { EntryId } from './watched.ts';

/** What of the catalogue rests on a field, and what else cites its entry. */
export type Resting = { statements: string[]; elsewhere: string[]; contacts: string[] };

/** The document of the catalogue that cites an entry of the register, if any does. */
export function documentOf(entry: EntryId): string | undefined {
  const id = entry.replace('service ', 'register').replace('errand ', 'errand');
  return id in DOCUMENTS ? id : undefined;
}

/** The contacts whose number or address comes from an entry. */
export function contactsFrom(entry: EntryId): string[] {
  const cited = new RegExp(`^Helsingin palvelurekisteri ${entry.split(' ')[1]}\\b`);
  return Object.entries(CONTACTS).flatMap(([id, { from }]) => (cited.test(from) ? [id] : []));
}

/** Which statements, with their criteria, and which contacts to look at when a field has changed. */
export function restingOn(entry: EntryId, field: string, language: Language): Resting {
  const document = documentOf(entry);
  const citing = (Object.keys(SOURCES) as SourceId[]).filter(
    (id) => SOURCES[id].document === document,
  );
  const section = field.split(' ')[0];
  const isOfField = (id: SourceId) =>
    SOURCES[id].section === section && SOURCES[id].language === language;
  return {
    statements: citing.filter(isOfField).map(withUses),
    elsewhere: citing.filter((id) => !isOfField(id)),
    contacts: contactsFrom(entry),
  };
}

/** The services that cite an entry, with all their criteria: others may rest on a copy of its text. */
export function servicesBehind(entry: EntryId): string[] {
  const document = documentOf(entry);
  return SERVICES.flatMap(({ id, requirements, wayIn, facts }) => {
    const cited: readonly SourceId[] = [
      ...requirements.flatMap(({ sources }) => [...sources]),
      ...wayIn.sources,
      ...Object.values(facts),
    ];
    return cited.some((source) => SOURCES[source].document === document)
      ? [`${id} (${requirements.map(({ criterion }) => criterion).join(', ')})`]
      : [];
  });
}

/** A statement with what of each service it stands behind. */
function withUses(source: SourceId): string {
  const uses = SERVICES.flatMap(({ id, requirements, wayIn, facts }) => {
    const parts = [
      ...requirements.flatMap(({ criterion, sources }) =>
        sources.includes(source) ? [criterion] : [],
      ),
      ...((wayIn.sources as readonly SourceId[]).includes(source) ? ['way in'] : []),
      ...Object.entries(facts).flatMap(([fact, of]) => (of === source ? [fact] : [])),
    ];
    return parts.length === 0 ? [] : [`${id}: ${parts.join(', ')}`];
  });
  return `${source} (${uses.join('; ')})`;
}
