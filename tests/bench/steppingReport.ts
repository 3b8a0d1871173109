import type { CatalogueSize } from './grow.ts';
import type { Latency } from './latency.ts';
import { median, quantile } from './quantile.ts';
import { tableLine } from './tableLine.ts';

export type Stepping = ReturnType<typeof steppingOf>;

/** Of the median in ms, among the most services and questions. */
const LIMIT = 50;

type Walks = { size: CatalogueSize; family: string; latencies: readonly Latency[] };

/**
 * What was measured, in ms: until the next question is in the document, and until it is painted; and
 * against the first of the sizes, as on a busy machine every step takes longer.
 */
export function steppingOf(walks: readonly Walks[]) {
  return walks.map(({ size, family, latencies }) => {
    const painted = latencies.map((latency) => latency.painted);
    const least = walks.find((walk) => walk.family === family)?.latencies ?? [];
    return {
      ...size,
      family,
      steps: latencies.length,
      changed: median(latencies.map((latency) => latency.changed)),
      painted: median(painted),
      ratio: median(painted) / median(least.map((latency) => latency.painted)),
      most: quantile(painted, 0.95),
      worst: quantile(painted, 1),
    };
  });
}

export function steppingTable(stepping: Stepping): string {
  return [
    '',
    tableLine('From Continue to the next question, ms', [
      'steps',
      'in page',
      'painted',
      '/ first',
      '95 %',
      'worst',
    ]),
    ...stepping.map(({ services, questions, family, steps, ...values }) =>
      tableLine(`${services} × ${questions}, ${family}`, [
        String(steps),
        values.changed.toFixed(1),
        values.painted.toFixed(1),
        values.ratio.toFixed(2),
        values.most.toFixed(1),
        values.worst.toFixed(1),
      ]),
    ),
  ].join('\n');
}

/** A sentence for every family that waits too long. */
export function findSlowSteps(stepping: Stepping): string[] {
  const most = Math.max(...stepping.map(({ services, questions }) => services * questions));
  return stepping
    .filter(({ services, questions }) => services * questions === most)
    .filter(({ painted }) => !(painted <= LIMIT))
    .map(
      ({ services, questions, family, painted }) =>
        `Among ${services} services and ${questions} questions, a family that is ${family} waits ${painted.toFixed(1)} ms for the next question; the limit is ${LIMIT} ms.`,
    );
}
