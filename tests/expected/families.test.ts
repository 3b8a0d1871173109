import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prune } from '../../src/catalogue/asking.ts';
import { NUMBER, QUESTION_COLUMNS, QUESTION_IDS, SERVICE_IDS } from './columns.ts';
import { pairOf, possiblePairs } from './possiblePairs.ts';
import type { Row } from './readRow.ts';
import { readTable } from './readTable.ts';
import { SOURCE_NAMES } from './sourceNames.ts';
import { tellDifference } from './tellDifference.ts';
import { toHaveNoFaults } from './toHaveNoFaults.ts';
import { OPTION_WORDS } from './words.ts';

expect.extend({ toHaveNoFaults });

const { rows, faults } = readTable(
  readFileSync(new URL('families.csv', import.meta.url), { encoding: 'utf8' }),
);

it.each(rows.map((row) => [`${row.number}. ${row.family}`, row] as const))('%s', (_, row) => {
  expect(tellDifference(row)).toHaveNoFaults();
});

describe('the table', () => {
  it('can be read to the last cell', () => {
    expect(faults).toHaveNoFaults();
  });

  it('has at least 120 families, none of them twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(twice(rows, ({ number }) => number)).toEqual([]);
    expect(twice(rows, ({ today, answers }) => `${today} ${inOrder(answers)}`)).toEqual([]);
    expect(twice(rows, ({ family }) => family)).toEqual([]);
  });

  it('rests on sections of documents that the rules cite', () => {
    const unknown = rows.flatMap(({ number, sources }) =>
      sources
        .filter((source) => !SOURCE_NAMES.includes(source))
        .map((source) => `${NUMBER} ${number}: ${source}`),
    );
    expect(unknown).toHaveNoFaults();
  });

  it('has every outcome that a service can have, and no other', () => {
    const expected = rows.flatMap((row) =>
      SERVICE_IDS.flatMap((id) => {
        const outcome = row.expected[id];
        return outcome === undefined ? [] : [pairOf(id, outcome)];
      }),
    );
    expect([...new Set(expected)].toSorted()).toEqual(possiblePairs().toSorted());
  });

  it('has every option, and each worry and each acute situation also alone', () => {
    const neverAlone = (Object.keys(OPTION_WORDS) as (keyof typeof OPTION_WORDS)[]).flatMap(
      (id) => {
        const alone = new Set(rows.map((row) => optionAlone(id, row)));
        return Object.entries(OPTION_WORDS[id])
          .filter(([option]) => !alone.has(option))
          .map(([, word]) => `${QUESTION_COLUMNS[id]}: ${word}`);
      },
    );
    expect(neverAlone).toHaveNoFaults();
  });

  it('holds only answers to questions that the family is asked', () => {
    const unasked = rows.flatMap(({ number, family, today, answers }) => {
      const kept = prune(answers, today);
      return QUESTION_IDS.filter((id) => answers[id] !== undefined && kept[id] === undefined).map(
        (id) => `${NUMBER} ${number}, ${QUESTION_COLUMNS[id]}: ${family}`,
      );
    });
    expect(unasked).toHaveNoFaults();
  });
});

/** What is said of more than one row. */
function twice(list: readonly Row[], say: (row: Row) => string): string[] {
  const said = list.map((row) => say(row));
  return said.filter((text, index) => said.indexOf(text) !== index);
}

function inOrder(answers: Row['answers']): string {
  return JSON.stringify(QUESTION_IDS.map((id) => answers[id]));
}

/** The option that a family chose, unless it chose several. */
function optionAlone(id: keyof typeof OPTION_WORDS, { answers }: Row): string | undefined {
  const chosen = [answers[id]].flat();
  return chosen.length === 1 ? chosen[0] : undefined;
}
