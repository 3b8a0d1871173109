import type { Answers } from '../rules/answers.ts';
import { hasLost } from '../rules/family.ts';

/** Whether there is anything to write down: something was answered, and nobody has been lost. */
export function hasPaper(answers: Answers): boolean {
  return Object.keys(answers).length > 0 && !hasLost(answers);
}
