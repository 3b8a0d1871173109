import { assign, setup } from 'xstate';
import { ASKED_RULES, type AskedRule } from '../catalogue/askedRules.ts';
import { askedQuestions, isAsked, prune } from '../catalogue/asking.ts';
import { QUESTION_IDS } from '../catalogue/questions.ts';
import type { Answers, Given, QuestionId } from '../rules/answers.ts';
import { hasLost } from '../rules/family.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { answersOn } from './answersOn.ts';

export type ScreeningContext = {
  answers: Answers;
  today: PlainDate;
  /** The way in which questions that are not asked are passed. */
  heading: 'on' | 'back';
  /** The question whose answer is being changed from the result. */
  changing: QuestionId | null;
  /** The questions whose answers that change has made moot. */
  dropped: readonly QuestionId[];
  /** The answers as they were before the last change, to tell what it changed in the result. */
  before: Answers | null;
};

export type ScreeningEvent =
  /** An answer names its question; every other question ignores it. */
  | ({ type: 'ANSWER' } & Given)
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
    record: assign(({ context, event }) => {
      if (event.type !== 'ANSWER') return {};
      const given = { ...context.answers, [event.question]: event.answer };
      const answers = prune(given, context.today);
      const moot = answered(given).filter((id) => answers[id] === undefined);
      // What was dropped and then asked and answered again is not missing.
      const earlier = context.dropped.filter((id) => answers[id] === undefined);
      return {
        answers,
        heading: 'on',
        dropped: context.changing === null ? [] : [...earlier, ...moot],
      };
    }),
    headOn: assign({ heading: 'on' }),
    headBack: assign({ heading: 'back' }),
    beginChange: assign(({ context, event }) =>
      event.type === 'CHANGE'
        ? { changing: event.question, heading: 'on', dropped: [], before: context.answers }
        : {},
    ),
    endChange: assign({ changing: null }),
    forget: assign({ answers: {}, heading: 'on', changing: null, dropped: [], before: null }),
    adoptDay: assign(({ context, event }) => {
      if (event.type !== 'DAY_CHANGED') return {};
      const answers = answersOn(context.answers, context.today);
      return { today: event.today, answers: prune(answers, event.today) };
    }),
  },
});

function answered(answers: Answers): QuestionId[] {
  return QUESTION_IDS.filter((id) => answers[id] !== undefined);
}
