import { durationInWords } from '../report/durationInWords.ts';
import type { Run } from './onNode.ts';

/** How everything ended that was run on a version of Node, in a line. */
export function inWords(version: string, runs: readonly Run[]): string {
  const parts = runs.map(
    ({ name, succeeded, milliseconds }) =>
      `${name} ${succeeded ? 'passed' : 'FAILED'} in ${durationInWords(milliseconds)}`,
  );
  return `Node ${version}: ${parts.join(', ')}`;
}
