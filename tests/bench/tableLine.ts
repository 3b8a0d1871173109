/** A line of a table for the terminal. */
export function tableLine(what: string, cells: readonly string[]): string {
  return [what.padEnd(36), ...cells.map((cell) => cell.padStart(8))].join(' ').trimEnd();
}
