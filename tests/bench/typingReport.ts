import type { Latency } from './keyLatency.ts';
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
      line(`From key to ${name}, ms`, ['n', 'median', '95 %', 'worst', '/ bare']),
      ...KINDS.map((kind) => {
        const values = valuesOf(latencies[kind], moment as keyof Latency);
        const bare = valuesOf(latencies.bare, moment as keyof Latency);
        return line(NAMES[kind], [
          String(values.length),
          ...[0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(1)),
          (quantile(values, 0.5) / quantile(bare, 0.5)).toFixed(2),
        ]);
      }),
    ])
    .join('\n');
}

/** A sentence for every limit that is not kept. */
export function findSlowness(latencies: Latencies): string[] {
  const bare = quantile(valuesOf(latencies.bare, 'painted'), 0.5);
  return (['typed', 'chosen'] as const).flatMap((kind) => {
    const values = valuesOf(latencies[kind], 'painted');
    const ratio = quantile(values, 0.5) / bare;
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
  return latencies.map((latency) => latency[moment]).toSorted((one, other) => one - other);
}

/** The smallest of sorted values that this part of them does not exceed. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

function line(what: string, columns: readonly string[]): string {
  return [what.padEnd(36), ...columns.map((column) => column.padStart(8))].join(' ').trimEnd();
}
