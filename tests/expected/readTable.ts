import { parse } from 'csv-parse/sync';
import { COLUMNS, NUMBER } from './columns.ts';
import { readRow, type Row } from './readRow.ts';

/** The rows that can be read, and in Finnish what cannot: the expert who wrote it is to mend it. */
export type Table = { rows: readonly Row[]; faults: readonly string[] };

/** Reads a table as a spreadsheet saves it: separated by semicolons, with or without a BOM. */
export function readTable(text: string): Table {
  const records = readRecords(text);
  if (typeof records === 'string') return { rows: [], faults: [records] };
  const [heading = [], ...lines] = records.map((cells) => cells.map((cell) => cell.trim()));
  const faults = faultsOfHeading(heading);
  if (faults.length > 0) return { rows: [], faults };

  const rows = lines.flatMap((cells, index) => {
    if (cells.every((cell) => cell === '')) return [];
    const before = faults.length;
    const cellIn = (column: string) => cells[heading.indexOf(column)] ?? '';
    // The heading is the first row of the spreadsheet.
    const place = `Rivi ${index + 2} (${NUMBER} ${cellIn(NUMBER)})`;
    if (cells.length !== heading.length) {
      faults.push(`${place}: soluja on ${cells.length}, sarakkeita ${heading.length}.`);
      return [];
    }
    const row = readRow(cellIn, (column, cell, allowed) => {
      const read = cell === '' ? 'Solu on tyhjä' : `Solussa lukee ”${cell}”`;
      faults.push(`${place}, sarake ”${column}”: ${read}. Siinä voi olla: ${allowed.join(' / ')}.`);
    });
    return faults.length > before ? [] : [row];
  });
  return { rows, faults };
}

/** The cells of every row, or what makes the text no table at all. */
function readRecords(text: string): string[][] | string {
  try {
    return parse(text, { bom: true, delimiter: ';', relax_column_count: true });
  } catch (error) {
    return `Taulukkoa ei voi lukea: ${String(error)}`;
  }
}

function faultsOfHeading(heading: readonly string[]): string[] {
  const missing = COLUMNS.filter((column) => !heading.includes(column));
  const unknown = heading.filter(
    (column, index) => !COLUMNS.includes(column) || heading.indexOf(column) !== index,
  );
  return [
    ...missing.map((column) => `Sarake ”${column}” puuttuu.`),
    ...unknown.map((column) => `Sarake ”${column}” on ylimääräinen.`),
  ];
}
