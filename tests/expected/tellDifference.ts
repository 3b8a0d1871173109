import { assess } from '../../src/catalogue/assess.ts';
import type { ServiceId } from '../../src/catalogue/services.ts';
import type { Outcome } from '../../src/rules/outcome.ts';
import { NUMBER, REASON, SERVICE_COLUMNS, SERVICE_IDS, SOURCES } from './columns.ts';
import type { Row } from './readRow.ts';
import { NOT_SHOWN, OUTCOME_WORDS } from './words.ts';

/**
 * Where the program says otherwise than the row, in the words of the table; no lines when they agree
 * on every service.
 */
export function tellDifference(row: Row): string[] {
  const results = assess(row.answers, row.today);
  const got = new Map<ServiceId, Outcome>(
    results.map(({ service, outcome }) => [service, outcome]),
  );
  const lines = SERVICE_IDS.filter((id) => got.get(id) !== row.expected[id]).map(
    (id) =>
      `  ${SERVICE_COLUMNS[id]}: taulukossa ”${wordOf(row.expected[id])}”, ohjelma sanoo ”${wordOf(got.get(id))}”`,
  );
  if (lines.length === 0) return [];
  return [
    `${NUMBER} ${row.number}: ${row.family}`,
    ...lines,
    `  ${SOURCES}: ${row.sources.join(' | ')}`,
    `  ${REASON}: ${row.reason}`,
  ];
}

function wordOf(outcome: Outcome | undefined): string {
  return outcome === undefined ? NOT_SHOWN : OUTCOME_WORDS[outcome];
}
