import { expect, it } from 'vitest';
import { CONTACTS } from '../../src/catalogue/contacts.ts';
import { DOCUMENTS } from '../../src/catalogue/documents.ts';
import { SOURCES } from '../../src/catalogue/sources.ts';
import { readKept } from './kept.ts';
import { contactsFrom, documentOf } from './restingOn.ts';
import { NOT_IN_COPY, WATCHED } from './watched.ts';

const kept = readKept(new URL('kept.json', import.meta.url));
const KEPT = WATCHED.filter((entry) => kept[entry]);

it('every watched entry is kept, or was not in the copy, and why is said', () => {
  expect(Object.keys(kept)).toEqual([...WATCHED]);
  expect(WATCHED.filter((entry) => !kept[entry])).toEqual(Object.keys(NOT_IN_COPY));
});

it('every watched entry is a document of the catalogue or behind a contact', () => {
  const idle = WATCHED.filter(
    (entry) => documentOf(entry) === undefined && contactsFrom(entry).length === 0,
  );
  expect(idle).toEqual([]);
});

it('every document of the register is watched', () => {
  const registers = Object.entries(DOCUMENTS)
    .filter(([, { kind }]) => kind === 'register')
    .map(([id]) => id);
  expect(WATCHED.map(documentOf).filter((id) => id !== undefined)).toEqual(registers);
});

it('every contact from the register is watched', () => {
  const fromRegister = Object.entries(CONTACTS)
    .filter(([, { from }]) => from.includes('palvelurekisteri'))
    .map(([id]) => id);
  expect(WATCHED.flatMap(contactsFrom).toSorted()).toEqual(fromRegister.toSorted());
});

it.each(
  Object.entries(SOURCES).flatMap(([id, { document, section, language }]) => {
    const entry = KEPT.find((one) => documentOf(one) === document);
    return entry === undefined ? [] : [{ id, entry, section, language }];
  }),
)('$id rests on a field that is kept and not empty', ({ entry, section, language }) => {
  const fields = Object.entries(kept[entry]?.[language] ?? {});
  const ofSection = fields.filter(([field]) => field.split(' ')[0] === section);
  expect(ofSection.some(([, print]) => print !== '')).toBe(true);
});
