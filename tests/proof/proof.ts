import { compareRecords, type Change } from './compareRecords.ts';
import { anyOrder, fewestQuestions, itsOrder } from './fewestQuestions.ts';
import { askedInVain } from './inVain.ts';
import { recordOf, type Record } from './record.ts';
import type { Settled } from './settled.ts';
import { everyWay, type Way } from './ways.ts';

/** Everything that a report shows; `changes` when there is an earlier record to compare with. */
export type Proof = {
  ways: readonly Way[];
  /** How many places there are at which a question is asked, and at how many in vain. */
  places: number;
  inVain: number;
  least: number;
  leastInAnyOrder: number;
  record: Record;
  changes?: { since: Record; families: readonly Change[] };
};

/** Goes through every family. Takes some half a minute the first time for a `settled`. */
export function prove(settled: Settled, earlier?: Record): Proof {
  const { ways, places } = everyWay();
  const record = recordOf(ways);
  return {
    ways,
    places: places.length,
    inVain: askedInVain(settled, places).length,
    least: fewestQuestions(settled, itsOrder),
    leastInAnyOrder: fewestQuestions(settled, anyOrder),
    record,
    ...(earlier && { changes: { since: earlier, families: compareRecords(earlier, record) } }),
  };
}
