import type { Answers, QuestionId } from './answers.ts';
import type { PlainDate } from './plainDate.ts';
import type { Verdict } from './verdict.ts';

/** The edges of the time in which a service can be begun, as far as the answers tell. */
export type Window = {
  /** From this day it is worth asking: the earliest reading of the source. */
  mayAskFrom?: PlainDate;
  /** From this day the criterion holds in every reading of the source. */
  opens?: PlainDate;
  /** The service should have begun before this day. */
  closes?: PlainDate;
};

/** What a criterion says of a family. `code` names the reason among the words. */
export type Finding<Code extends string = string> = {
  verdict: Verdict;
  code: Code;
  /** The question that would settle it, where that is another than the criterion's own. */
  question?: QuestionId;
  window?: Window;
  /** Gestational age in completed days, where the finding rests on it. */
  gestation?: number;
};

/** One condition of a service: the question that settles it and a pure test over the answers. */
export type Criterion<Code extends string = string> = {
  question: QuestionId;
  /** `undefined` when the criterion does not concern this family. */
  test: (answers: Answers, today: PlainDate) => Finding<Code> | undefined;
};

/** Ties a criterion's reason codes to its type, so that every code must have words. */
export function criterion<const Code extends string>(
  question: QuestionId,
  test: Criterion<Code>['test'],
): Criterion<Code> {
  return { question, test };
}
