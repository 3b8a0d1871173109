import { median } from './quantile.ts';
import { tableLine } from './tableLine.ts';

/** What was measured, round by round. */
type Rates = {
  /** Families in a second. */
  engines: Readonly<Record<'assess' | keyof typeof ENGINES, readonly number[]>>;
  /** Services in a second, by how many at a time. */
  services: Readonly<Record<4 | (typeof MORE)[number], readonly number[]>>;
};

export type Judging = ReturnType<typeof judgingOf>;

/** How many times as many families `assess` must tell at least. */
const ENGINES = { 'json-logic-js': 2, 'json-rules-engine': 50 } as const;
/** How many times as long a service may take among more of them. */
const GROWTH = 1.5;
const MORE = [40, 400] as const;

/** Medians of what was measured. */
export function judgingOf({ engines, services }: Rates) {
  return {
    familiesPerSecond: median(engines.assess),
    engines: (Object.keys(ENGINES) as (keyof typeof ENGINES)[]).map((name) => ({
      name,
      familiesPerSecond: median(engines[name]),
      ratio: ratioOf(engines.assess, engines[name]),
    })),
    nanosecondsAmong4: 1e9 / median(services[4]),
    services: MORE.map((count) => ({
      count,
      nanoseconds: 1e9 / median(services[count]),
      ratio: ratioOf(services[4], services[count]),
    })),
  };
}

export function judgingTable(judging: Judging): string {
  return [
    '',
    tableLine('The rules of all services', ['families/s', 'assess /']),
    tableLine('assess, with reasons', [judging.familiesPerSecond.toFixed(0)]),
    ...judging.engines.map(({ name, familiesPerSecond, ratio }) =>
      tableLine(name, [familiesPerSecond.toFixed(0), ratio.toFixed(1)]),
    ),
    '',
    tableLine('Services at a time', ['ns each', '/ 4']),
    tableLine('4', [judging.nanosecondsAmong4.toFixed(0)]),
    ...judging.services.map(({ count, nanoseconds, ratio }) =>
      tableLine(String(count), [nanoseconds.toFixed(0), ratio.toFixed(2)]),
    ),
  ].join('\n');
}

/** A sentence for every limit that is not kept. */
export function findSlowJudging({ engines, services }: Judging): string[] {
  return [
    ...engines
      .filter(({ name, ratio }) => !(ratio >= ENGINES[name]))
      .map(
        ({ name, ratio }) =>
          `assess tells ${ratio.toFixed(1)} times as many families in a second as ${name}; the limit is ${ENGINES[name]}.`,
      ),
    ...services
      .filter(({ ratio }) => !(ratio <= GROWTH))
      .map(
        ({ count, ratio }) =>
          `A service among ${count} takes ${ratio.toFixed(2)} times as long as among 4; the limit is ${GROWTH}.`,
      ),
  ];
}

/** Of what was measured one after the other, as a machine may have other things to do at times. */
function ratioOf(one: readonly number[], other: readonly number[]): number {
  return median(one.map((rate, round) => rate / (other[round] ?? Number.NaN)));
}
