import type { Heap } from './restarts.ts';
import type { Visit } from './visit.ts';

type Visits = Readonly<Record<'wizard' | 'plain', readonly Visit[]>>;

/** What a median of the wizard may be: a part of the twin's, or a number of its own. */
const LIMITS = {
  visible: { ratio: 1 },
  responds: { ratio: 1.6 },
  next: { ratio: 0.2 },
  blocking: { most: 130 },
  shift: { most: 0 },
} as const;
/** After two hundred walks the heap may be so much larger than after one hundred. */
const GROWTH = 1.05;

const NAMES: Record<keyof Visit, string> = {
  visible: 'first question visible, ms',
  responds: 'first answer responded to, ms',
  next: 'next question painted, ms',
  blocking: 'blocking time, ms',
  shift: 'layout shift',
  bytes: 'bytes, kB',
  scriptBytes: 'of them scripts, kB',
};

/** The medians of both, and how they compare. */
export function tableOf(visits: Visits, { after100, after200 }: Heap): string {
  const rows = (Object.keys(NAMES) as (keyof Visit)[]).map((what) => {
    const [own, plain] = [median(visits.wizard, what), median(visits.plain, what)];
    const scale = what.toLowerCase().includes('bytes') ? 1000 : 1;
    const digits = what === 'shift' ? 4 : 0;
    const shown = [own, plain].map((value) => (value / scale).toFixed(digits));
    return line(NAMES[what], [...shown, plain === 0 ? '' : (own / plain).toFixed(2)]);
  });
  return [
    line(`Slow 4G, 4 x slower, ${visits.wizard.length} visits each`, ['wizard', 'plain', 'ratio']),
    ...rows,
    '',
    line('Heap after 100 and 200 walks, kB', [
      (after100 / 1000).toFixed(0),
      (after200 / 1000).toFixed(0),
      (after200 / after100).toFixed(3),
    ]),
  ].join('\n');
}

/** A sentence for every limit that is not kept. */
export function findExcess(visits: Visits, { after100, after200 }: Heap): string[] {
  const slow = Object.entries(LIMITS).flatMap(([key, limit]) => {
    const what = key as keyof typeof LIMITS;
    const own = median(visits.wizard, what);
    const most = 'ratio' in limit ? limit.ratio * median(visits.plain, what) : limit.most;
    const tolerated = `${most.toFixed(1)}${'ratio' in limit ? ` (${limit.ratio} of the plain page's)` : ''}`;
    return own <= most
      ? []
      : [`Too much: ${NAMES[what]}: ${own.toFixed(1)}, at most ${tolerated}.`];
  });
  const growth = after200 / after100;
  return growth <= GROWTH
    ? slow
    : [...slow, `The heap grows to ${growth.toFixed(3)} times; at most ${GROWTH}.`];
}

function median(visits: readonly Visit[], what: keyof Visit): number {
  const sorted = visits.map((one) => one[what]).toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] =
    sorted.length % 2 === 1
      ? [sorted[middle], sorted[middle]]
      : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

function line(what: string, columns: readonly string[]): string {
  return [what.padEnd(40), ...columns.map((column) => column.padStart(8))].join(' ').trimEnd();
}
