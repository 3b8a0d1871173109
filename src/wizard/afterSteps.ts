import type { Setting } from '../frame/Setting.ts';
import { afterFirst } from '../machine/firstQuestion.ts';
import type { ScreeningSnapshot } from '../machine/replay.ts';
import type { PlainDate } from '../rules/plainDate.ts';

/** Where the steps lead that a page has shown by itself; `undefined` at the introduction. */
export function afterSteps(
  { asksAtOnce }: Setting,
  steps: readonly string[],
  today: PlainDate,
): ScreeningSnapshot | undefined {
  if (!asksAtOnce && steps.length === 0) return undefined;
  return afterFirst(
    steps.find((step) => step !== 'start'),
    today,
  );
}
