/** Counts what was checked. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(what: string, count = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** One line for whoever reads the output of the tests. */
  print(where: string, found: number): void {
    const counts = [...this.#counts].map(
      ([what, count]) => `${count.toLocaleString('en').replaceAll(',', ' ')} ${what}`,
    );
    const result = found === 0 ? 'nothing found' : `${found} found`;
    process.stdout.write(`${where}: ${counts.join(', ')}: ${result}\n`);
  }
}
