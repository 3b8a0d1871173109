import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Parts of the names of those that take most of a minute or more. */
const LONG = /\/access\/|ourneys|random|faults|traces|proof|renewal|hostile|\/(frame|element)\./;

/**
 * Files are begun in their usual order, but the long ones before all others: one that begins last
 * would go on alone, while every other core rests.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inUsualOrder = super.sort.bind(this);
    const usual = await inUsualOrder(files);
    return [
      ...usual.filter(({ moduleId }) => LONG.test(moduleId)),
      ...usual.filter(({ moduleId }) => !LONG.test(moduleId)),
    ];
  }
}
