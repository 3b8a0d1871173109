import { and, not } from 'xstate';
import { QUESTIONS, type Question } from '../catalogue/questions.ts';
import type { QuestionId } from '../rules/answers.ts';
import { screening } from './screening.setup.ts';

/**
 * The way from the first question to the result: one line of questions. A question that its rule
 * does not ask is passed, onwards or backwards, so that skip and Back never disagree.
 */
export const screeningMachine = screening.createMachine({
  id: 'screening',
  // After a loss every other question is passed at once; more than that would be a circle.
  options: { maxIterations: QUESTIONS.length + 1 },
  context: ({ input }) => ({
    answers: {},
    today: input.today,
    heading: 'on',
    changing: null,
    dropped: [],
    before: null,
  }),
  initial: 'intro',
  on: {
    DAY_CHANGED: { actions: 'adoptDay' },
    RESTART: { target: '.intro', actions: 'forget' },
  },
  states: {
    intro: { on: { START: { target: firstQuestion(), actions: 'headOn' } } },
    ...questionStates(),
    result: {
      entry: 'endChange',
      always: { guard: 'hasLost', target: 'loss' },
      on: {
        BACK: { target: lastQuestion(), actions: 'headBack' },
        CHANGE: QUESTIONS.map(({ id }) => ({
          guard: and([
            { type: 'isOfThis', params: { question: id } },
            { type: 'isAnswered', params: { question: id } },
          ]),
          target: id,
          actions: 'beginChange',
        })),
      },
    },
    loss: { on: { BACK: { target: lastQuestion(), actions: 'headBack' } } },
  },
});

/** Every place in the machine: the introduction, a question, the result, the page after a loss. */
export type Place = QuestionId | 'intro' | 'result' | 'loss';

function questionStates() {
  return Object.fromEntries(
    QUESTIONS.map((question, index) => [question.id, questionState(question, index)]),
  ) as Record<QuestionId, ReturnType<typeof questionState>>;
}

function questionState({ id, askedWhen }: Question, index: number) {
  const previous: Place = QUESTIONS[index - 1]?.id ?? 'intro';
  const next: Place = QUESTIONS[index + 1]?.id ?? 'result';
  const params = { question: id };
  const isPassed = not({ type: askedWhen, params });
  const isSettled = { type: 'isSettled', params } as const;
  return screening.createStateConfig({
    always:
      id === firstQuestion()
        ? []
        : [
            { guard: and(['isGoingBack', isPassed]), target: previous },
            { guard: isPassed, target: next },
            { guard: isSettled, target: next },
          ],
    on: {
      ANSWER: { guard: { type: 'isOfThis', params }, target: next, actions: 'record' },
      FORWARD: { guard: { type: 'isAnswered', params }, target: next, actions: 'headOn' },
      BACK: [
        { guard: { type: 'isChangedInVain', params }, target: 'result' },
        { target: previous, actions: ['headBack', 'endChange'] },
      ],
    },
  });
}

function firstQuestion(): QuestionId {
  return QUESTIONS[0].id;
}

function lastQuestion(): QuestionId {
  return QUESTIONS.at(-1)?.id ?? QUESTIONS[0].id;
}
