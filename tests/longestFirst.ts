import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Parts of the names of those that take longest. */
const LONG = /\/access\/|ourneys|random|faults|traces|proof|renewal|offline|\/(frame|element)\./;

/**
 * Files are begun in their usual order, but one kind after the other, as those in a browser share it
 * one after another, and of each kind the long ones first: one that begins last would go on alone, while
 * every other core rests.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inUsualOrder = super.sort.bind(this);
    const kinds = [
      'firefox',
      'chromium',
      'server',
      'dom',
      'dom-replacing',
      'unit',
      'unit-replacing',
    ];
    const rank = ({ project, moduleId }: TestSpecification) =>
      2 * kinds.indexOf(project.name) + (LONG.test(moduleId) ? 0 : 1);
    return (await inUsualOrder(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
