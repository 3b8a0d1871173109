import { median } from './quantile.ts';
import { tableLine } from './tableLine.ts';
import type { Load } from './wrk.ts';

/** What was measured of one file, round by round. */
export type Serving = {
  name: string;
  bytes: number;
  /** Whether it must be served nearly as often as a bare file. */
  isLimited: boolean;
  shipped: readonly Load[];
  bare: readonly Load[];
};

/** The least part of a bare file's requests per second. */
const LIMIT = 0.9;

/** Medians of what was measured. */
export function servingTable(servings: readonly Serving[]): string {
  return [
    '',
    tableLine('Serving over loopback', ['bytes', 'req/s', '/ bare', 'p99, ms']),
    ...servings.flatMap((serving) => {
      const { name, bytes, shipped, bare } = serving;
      return [
        tableLine(`${name}, as shipped`, columns(bytes, shipped, ratioOf(serving))),
        tableLine(`${name}, bare`, columns(bytes, bare)),
      ];
    }),
  ].join('\n');
}

/** A sentence for every file that is served too slowly. */
export function findSlowServing(servings: readonly Serving[]): string[] {
  return servings
    .filter((serving) => serving.isLimited && !(ratioOf(serving) >= LIMIT))
    .map(
      (serving) =>
        `The ${serving.name} is served ${ratioOf(serving).toFixed(3)} times as often in a second as a bare file; the limit is ${LIMIT}.`,
    );
}

function columns(bytes: number, loads: readonly Load[], ratio?: number): string[] {
  return [
    String(bytes),
    median(loads.map(({ rate }) => rate)).toFixed(0),
    ratio?.toFixed(3) ?? '',
    median(loads.map(({ p99 }) => p99)).toFixed(2),
  ];
}

/** Of what was measured one after the other, as a machine may have other things to do at times. */
function ratioOf({ shipped, bare }: Serving): number {
  return median(shipped.map(({ rate }, round) => rate / (bare[round]?.rate ?? Number.NaN)));
}
