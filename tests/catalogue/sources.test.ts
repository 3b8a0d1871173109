import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/catalogue/documents.ts';
import { FINGERPRINTS } from '../../src/catalogue/fingerprints.ts';
import { SERVICES } from '../../src/catalogue/services.ts';
import { SOURCES, type SourceId } from '../../src/catalogue/sources.ts';

const SOURCE_IDS = Object.keys(SOURCES) as SourceId[];

describe.each(SERVICES)('$id', ({ id, requirements, wayIn, facts }) => {
  it.each(requirements)('requires $criterion on the word of a source', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(SOURCE_IDS).toEqual(expect.arrayContaining([...sources]));
  });

  it('has its way in, and what it prints of cost, from a source', () => {
    expect(wayIn.sources.length).toBeGreaterThan(0);
    expect(SOURCE_IDS).toEqual(expect.arrayContaining([...wayIn.sources, facts.cost]));
  });

  it('rests on documents that speak of it', () => {
    const cited: readonly SourceId[] = [
      ...requirements.flatMap(({ sources }) => [...sources]),
      ...wayIn.sources,
      ...Object.values(facts),
    ];
    const documents = new Set(cited.map((source) => SOURCES[source].document));
    expect([...documents].toSorted()).toEqual(DOCUMENTS_OF[id]);
  });
});

/** Which documents say something of which service. */
const DOCUMENTS_OF: Record<(typeof SERVICES)[number]['id'], readonly string[]> = {
  infantFamilyTherapy: ['register9408', 'therapyPageEn', 'therapyPageFi'],
  babyOccupationalTherapy: ['occupationalPageEn', 'register5541'],
  paediatricOccupationalTherapy: ['occupationalPageEn', 'register5541'],
  familyWork: ['familyWorkBrochure', 'register7537', 'register9758'],
  enhancedFamilyWork: ['familyWorkBrochure', 'register7537', 'register9753'],
  babyBlues: ['babyBluesBrochure'],
  maternityAndChildHealthClinic: ['errand5263', 'register6440'],
  socialCounselling: ['errand4336', 'register9195'],
};

it('every source is used', () => {
  const used = new Set<SourceId>(
    SERVICES.flatMap(({ requirements, wayIn, facts }) => [
      ...requirements.flatMap(({ sources }) => sources),
      ...wayIn.sources,
      ...Object.values(facts),
    ]),
  );
  expect(SOURCE_IDS.filter((source) => !used.has(source))).toEqual([]);
});

it('every document is cited', () => {
  const cited = new Set<string>(Object.values(SOURCES).map(({ document }) => document));
  expect(Object.keys(DOCUMENTS).filter((document) => !cited.has(document))).toEqual([]);
});

it('every source has a fingerprint and every fingerprint a source', () => {
  expect(Object.keys(FINGERPRINTS).toSorted()).toEqual(SOURCE_IDS.toSorted());
});

it('two sources have one fingerprint only where two documents say the same sentence', () => {
  const byPrint = new Map<string, SourceId[]>();
  for (const id of SOURCE_IDS) {
    const { sha256 } = FINGERPRINTS[id];
    byPrint.set(sha256, [...(byPrint.get(sha256) ?? []), id]);
  }
  expect([...byPrint.values()].filter((ids) => ids.length > 1)).toEqual([
    // That it is for people who live in Helsinki, word for word.
    ['therapyResidence', 'familyWorkResidence', 'clinicResidence'],
    // That it costs nothing, word for word.
    ['familyWorkFree', 'clinicFree'],
  ]);
});

// The dates that the documents carry; the therapy pages and the Baby blues brochure carry none.
it.each([
  ['therapyPageFi', 'fi', undefined],
  ['therapyPageEn', 'en', undefined],
  ['occupationalPageEn', 'en', '2022-09-23'],
  ['familyWorkBrochure', 'fi', '2019'],
  ['babyBluesBrochure', 'fi', undefined],
  ['register5541', undefined, '2025-09-25'],
  ['register6440', undefined, '2025-09-25'],
  // A copy of the register whose day is not known.
  ['register7537', undefined, undefined],
  ['register9195', undefined, '2025-09-25'],
  ['register9408', undefined, '2025-09-25'],
  ['register9753', undefined, '2025-09-25'],
  ['register9758', undefined, '2025-09-25'],
  ['errand4336', undefined, '2025-09-27'],
  ['errand5263', undefined, '2025-09-27'],
] as const)('%s is in language %s and dated %s', (id, language, dated) => {
  const { checked, ...document } = { dated: undefined, language: undefined, ...DOCUMENTS[id] };
  expect(document).toMatchObject({ language, dated });
  expect(checked).toBe('2026-11-21');
});
