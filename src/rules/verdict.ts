/** Three-valued truth: an unanswered or unsure answer is `unknown`, never `notMet`. */
export type Verdict = 'met' | 'notMet' | 'unknown';
