import type { ModdleTable } from 'dmn-moddle';
import { expect, test } from 'vitest';
import { SERVICES } from '../../src/catalogue/services.ts';
import { readSources } from './readModel.ts';

const sources = await readSources();
const tables: ModdleTable[] = sources
  .flatMap(({ definitions }) => definitions.drgElement)
  .map((element) => ('decisionLogic' in element ? element.decisionLogic : undefined))
  .filter((logic): logic is ModdleTable => logic?.$type === 'dmn:DecisionTable');

test('every file is read without a warning', () => {
  expect(sources.map(({ file, warnings }) => [file, warnings])).toEqual(
    sources.map(({ file }) => [file, []]),
  );
});

test('every service has a file, and there is one for the family', () => {
  const expected = [...SERVICES.map(({ id }) => `${id}.dmn`), 'family.dmn'];
  expect(sources.map(({ file }) => file).toSorted()).toEqual(expected.toSorted());
  expect(sources.map(({ definitions }) => `${definitions.id}.dmn`)).toEqual(
    sources.map(({ file }) => file),
  );
});

test('every rule says where it comes from', () => {
  const rules = tables.flatMap(({ rule }) => rule);
  expect(rules.filter(({ description }) => !description).map(({ id }) => id)).toEqual([]);
});

test('every decision has its place in the drawing', () => {
  for (const { definitions } of sources) {
    const drawn = new Set(
      definitions.dmnDI.diagrams[0]?.diagramElements.map(({ dmnElementRef }) => dmnElementRef.id),
    );
    expect(definitions.drgElement.filter(({ id }) => !drawn.has(id))).toEqual([]);
  }
});

test('ids and namespaces are unique', () => {
  const namespaces = sources.map(({ definitions }) => definitions.namespace);
  expect(new Set(namespaces).size).toBe(sources.length);
  // An id that stands twice in a file is a warning of the reader; rules are known by theirs everywhere.
  const rules = tables.flatMap(({ rule }) => rule.map(({ id }) => id));
  expect(rules.length).toBe(new Set(rules).size);
});
