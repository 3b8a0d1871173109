import { EXCLUSIVE } from '../rules/answers.ts';

export const isExclusive = (option: string) => EXCLUSIVE.some((alone) => alone === option);

/** The options that give way when `ticked` is added to `chosen`, as some stand only alone. */
export function givingWay(chosen: readonly string[], ticked: string): string[] {
  return chosen.filter(
    (option) => option !== ticked && (isExclusive(ticked) || isExclusive(option)),
  );
}
