import type { Given } from '../../src/rules/answers.ts';
import { partsOf } from '../../src/rules/plainDate.ts';

type Options = Record<string, { options?: Record<string, string> }>;

/**
 * Everything that would betray an answer: its codes, its words on the screen, its dates in the usual
 * ways of writing them. `questions` are the words of the questions in the language of the page.
 */
export function tracesOf(answers: readonly Given[], questions: Options): string[] {
  return answers.flatMap(({ question, answer }) => {
    if (typeof answer === 'object' && !Array.isArray(answer)) {
      return Object.values(answer).flatMap((value) => writings(value as string | number));
    }
    return [answer].flat().flatMap((code) => [code, questions[question]?.options?.[code] ?? code]);
  });
}

function writings(value: string | number): string[] {
  // A number below a hundred alone would be found in anything.
  if (typeof value === 'number') return [];
  if (!/^\d{4}-/.test(value)) return [value];
  const [year, month, day] = partsOf(value);
  return [value, value.replaceAll('-', ''), `${day}.${month}.${year}`, `${day}. ${month}. ${year}`];
}

/** The traces that stand in a text as words of their own. */
export function findTraces(text: string, traces: readonly string[]): string[] {
  return traces.filter((trace) => {
    const escaped = trace.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
  });
}
