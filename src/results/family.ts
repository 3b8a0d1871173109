import type { Answers } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';

/** Whose result is shown: the answers, and the day on which they are read. */
export type Family = { answers: Answers; today: PlainDate };
