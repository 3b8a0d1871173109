import type { Latency } from './latency.ts';
import { median, quantile } from './quantile.ts';
import { tableLine } from './tableLine.ts';
import type { Kind } from './typingKeys.ts';

type Latencies = Readonly<Record<Kind, readonly Latency[]>>;

const LIMITS = {
  /** Of the median, against a bare input on the same page. */
  ratio: 1.5,
  /** Of the slowest key, in ms. */
  worst: 50,
};

const NAMES: Record<Kind, string> = {
  typed: 'pregnancy line',
  chosen: 'option keys',
  bare: 'bare input',
};
const KINDS = ['typed', 'chosen', 'bare'] as const;
const MOMENTS = { changed: 'outcomes changed', painted: 'change painted' } as const;

/** What was measured, in ms: with the frame that a person waits for, and without. */
export function tableOf(latencies: Latencies): string {
  return Object.entries(MOMENTS)
    .flatMap(([moment, name]) => [
      '',
      tableLine(`From key to ${name}, ms`, ['n', 'median', '95 %', 'worst', '/ bare']),
      ...KINDS.map((kind) => {
        const values = valuesOf(latencies[kind], moment as keyof Latency);
        const bare = valuesOf(latencies.bare, moment as keyof Latency);
        return tableLine(NAMES[kind], [
          String(values.length),
          ...[0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(1)),
          (median(values) / median(bare)).toFixed(2),
        ]);
      }),
    ])
    .join('\n');
}

/** A sentence for every limit that is not kept. */
export function findSlowness(latencies: Latencies): string[] {
  const bare = median(valuesOf(latencies.bare, 'painted'));
  return (['typed', 'chosen'] as const).flatMap((kind) => {
    const values = valuesOf(latencies[kind], 'painted');
    const ratio = median(values) / bare;
    const worst = quantile(values, 1);
    return [
      ...(ratio <= LIMITS.ratio
        ? []
        : [
            `A key in the ${NAMES[kind]} takes ${ratio.toFixed(2)} times as long as in a bare input; the limit is ${LIMITS.ratio}.`,
          ]),
      ...(worst <= LIMITS.worst
        ? []
        : [
            `The slowest key in the ${NAMES[kind]} takes ${worst.toFixed(1)} ms; the limit is ${LIMITS.worst} ms.`,
          ]),
    ];
  });
}

function valuesOf(latencies: readonly Latency[], moment: keyof Latency): number[] {
  return latencies.map((latency) => latency[moment]);
}
