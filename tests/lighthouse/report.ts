import type { Found } from './tree.ts';

/** What was found, under the name of the screen and of what was done on it. */
export type Finding = { name: string; found: Found };

/** What must be reached of 100, by the id of a category. */
export const LIMITS = { performance: 98, accessibility: 100, 'best-practices': 100 } as const;
/** Below, Lighthouse's simulation of a phone counts the machine's own slowness too. */
const IDLE = 1000;
type CategoryId = keyof typeof LIMITS;
const CATEGORIES = Object.keys(LIMITS) as CategoryId[];

/** The one in the middle by performance: a busy machine makes single runs worse. */
export function median(runs: readonly Found[]): Found {
  const sorted = runs.toSorted((one, other) => performanceOf(one) - performanceOf(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Lighthouse has found nothing.');
  return middle;
}

function performanceOf(found: Found): number {
  return found.categories['performance']?.score ?? 0;
}

/** The scores of every screen, each with the audits that are not passed in full. */
export function tableOf(findings: readonly Finding[]): string {
  return findings
    .flatMap(({ name, found }) => [
      line(name, [
        ...CATEGORIES.map((id) => `${id} ${scoreOf(found, id) ?? '–'}`),
        `machine ${Math.round(found.environment.benchmarkIndex)}`,
      ]),
      ...unmet(found).map((text) => `    ${text}`),
    ])
    .join('\n');
}

/** A sentence for every limit that is not held. */
export function findLow(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ name, found }) =>
    CATEGORIES.flatMap((id) => {
      const score = scoreOf(found, id);
      if (score === undefined || (score !== null && score >= LIMITS[id])) return [];
      const told = score === null ? 'could not be told' : `is ${score}`;
      const slow = id === 'performance' ? slowness(found) : '';
      return [`${name}: ${id} ${told}, and must be ${LIMITS[id]} or more.${slow}`];
    }),
  );
}

function slowness({ environment: { benchmarkIndex } }: Found): string {
  if (benchmarkIndex >= IDLE) return '';
  return ` The machine was slow just then (${Math.round(benchmarkIndex)}, idle is over ${IDLE}).`;
}

/** Undefined where there is none: a screen has no performance, a step no accessibility. */
function scoreOf({ categories }: Found, id: CategoryId): number | null | undefined {
  const score = categories[id]?.score;
  return typeof score === 'number' ? Math.round(score * 100) : score;
}

function unmet({ categories, audits }: Found): string[] {
  const ids = CATEGORIES.flatMap((id) => categories[id]?.auditRefs.map((ref) => ref.id) ?? []);
  return [...new Set(ids)].flatMap((id) => {
    const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
    if (score === null || score === 1) return [];
    return [`${score.toFixed(2)}  ${title} (${id}) ${displayValue}`.trimEnd()];
  });
}

function line(name: string, columns: readonly string[]): string {
  return [name.padEnd(28), ...columns.map((column) => column.padEnd(20))].join(' ').trimEnd();
}
