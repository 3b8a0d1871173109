import { assign, setup } from 'xstate';
import { ASKED_RULES, type AskedRule } from '../catalogue/askedRules.ts';
import { askedQuestions, isAsked, prune } from '../catalogue/asking.ts';
import type { Answer, Answers, QuestionId } from '../rules/answers.ts';
import { hasLost } from '../rules/family.ts';
import type { PlainDate } from '../rules/plainDate.ts';

export type ScreeningContext = {
  answers: Answers;
  today: PlainDate;
  /** The way in which questions that are not asked are passed. */
  heading: 'on' | 'back';
  /** The question whose answer is being changed from the result. */
  changing: QuestionId | null;
};

/** An answer names its question; every other question ignores it. */
export type AnswerEvent = {
  [Id in QuestionId]: { type: 'ANSWER'; question: Id; answer: Answer<Id> };
}[QuestionId];

export type ScreeningEvent =
  | AnswerEvent
  | { type: 'START' }
  | { type: 'BACK' }
  | { type: 'FORWARD' }
  | { type: 'CHANGE'; question: QuestionId }
  | { type: 'RESTART' }
  | { type: 'DAY_CHANGED'; today: PlainDate };

type OfQuestion = { question: QuestionId };
type Guard = (args: { context: ScreeningContext }, params: OfQuestion) => boolean;

/** The rules of asking, as guards by their own names: each says whether its question is asked. */
const askedGuards = Object.fromEntries(
  Object.keys(ASKED_RULES).map((rule): [string, Guard] => [
    rule,
    ({ context }, { question }) => isAsked(question, context.answers, context.today),
  ]),
) as Record<AskedRule, Guard>;

export const screening = setup({
  types: {
    context: {} as ScreeningContext,
    events: {} as ScreeningEvent,
    input: {} as { today: PlainDate },
  },
  guards: {
    ...askedGuards,
    hasLost: ({ context }) => hasLost(context.answers),
    isGoingBack: ({ context }) => context.heading === 'back',
    isOfThis: ({ event }, { question }: OfQuestion) =>
      (event.type === 'ANSWER' || event.type === 'CHANGE') && event.question === question,
    isAnswered: ({ context }, { question }: OfQuestion) => context.answers[question] !== undefined,
    /** While one answer is being changed, the answers that still hold are not asked again. */
    isSettled: ({ context }, { question }: OfQuestion) =>
      context.changing !== null &&
      context.changing !== question &&
      context.answers[question] !== undefined,
    isChangedInVain: ({ context }, { question }: OfQuestion) =>
      context.changing === question &&
      askedQuestions(context.answers, context.today).every(
        (id) => context.answers[id] !== undefined,
      ),
  },
  actions: {
    record: assign(({ context, event }) =>
      event.type === 'ANSWER'
        ? {
            answers: prune({ ...context.answers, [event.question]: event.answer }, context.today),
            heading: 'on',
          }
        : {},
    ),
    headOn: assign({ heading: 'on' }),
    headBack: assign({ heading: 'back' }),
    beginChange: assign(({ event }) =>
      event.type === 'CHANGE' ? { changing: event.question, heading: 'on' } : {},
    ),
    endChange: assign({ changing: null }),
    forget: assign({ answers: {}, heading: 'on', changing: null }),
    adoptDay: assign(({ context, event }) =>
      event.type === 'DAY_CHANGED'
        ? { today: event.today, answers: prune(context.answers, event.today) }
        : {},
    ),
  },
});
