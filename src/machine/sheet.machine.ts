import { assign, setup } from 'xstate';
import { prune } from '../catalogue/asking.ts';
import type { Answers, Given, QuestionId } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { answersOn } from './answersOn.ts';

type SheetContext = {
  /** Everything that was answered; what does not count now comes back when it counts again. */
  given: Answers;
  /** The answers that count: those to questions that are asked. */
  answers: Answers;
  today: PlainDate;
  /** Counts families, so that nothing on the page outlives its own. */
  family: number;
};

export type SheetEvent =
  | ({ type: 'ANSWER' } & Given)
  | { type: 'WITHDRAW'; question: QuestionId }
  | { type: 'NEXT_FAMILY' }
  | { type: 'DAY_CHANGED'; today: PlainDate };

/** The screening with every question at once: any may be answered, in any order, and taken back. */
export const sheetMachine = setup({
  types: {
    context: {} as SheetContext,
    events: {} as SheetEvent,
    input: {} as { today: PlainDate },
  },
}).createMachine({
  id: 'sheet',
  context: ({ input }) => ({ given: {}, answers: {}, today: input.today, family: 0 }),
  on: {
    ANSWER: {
      actions: assign(({ context, event }) =>
        holding({ ...context.given, [event.question]: event.answer }, context.today),
      ),
    },
    WITHDRAW: {
      actions: assign(({ context, event }) => {
        const { [event.question]: _, ...given } = context.given;
        return holding(given, context.today);
      }),
    },
    NEXT_FAMILY: {
      actions: assign(({ context }) => ({
        ...holding({}, context.today),
        family: context.family + 1,
      })),
    },
    DAY_CHANGED: {
      actions: assign(({ context, event }) => ({
        ...holding(answersOn(context.given, context.today), event.today),
        today: event.today,
      })),
    },
  },
});

function holding(given: Answers, today: PlainDate): Pick<SheetContext, 'given' | 'answers'> {
  return { given, answers: prune(given, today) };
}
