import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { prune } from '../catalogue/asking.ts';
import { QUESTION_IDS } from '../catalogue/questions.ts';
import { readAnswer, type Answers, type Given, type QuestionId } from '../rules/answers.ts';
import { plainDateSchema, type PlainDate } from '../rules/plainDate.ts';
import { screeningMachine } from './screening.machine.ts';
import type { ScreeningEvent } from './screening.setup.ts';
import { placeOf, questionAt } from './screening.view.ts';

/** What another release of the wizard held: nothing about it is certain but its shape. */
type Held = {
  answers: Readonly<Record<string, unknown>>;
  /** The day for which the answers were given. */
  today: string;
  place: string;
  changing: string | null;
};

export type ScreeningSnapshot = SnapshotFrom<typeof screeningMachine>;

export type Replayed = {
  snapshot: ScreeningSnapshot;
  /** Questions whose answers no longer fit. */
  dropped: readonly QuestionId[];
};

/**
 * Where the answers lead with the rules of this release. The person stays at their place, or at the
 * first question before it that has no answer.
 */
export function replay(held: Held, today: PlainDate): Replayed {
  const read = plainDateSchema.safeParse(held.today);
  const day = read.success ? read.data : today;
  const answers = prune(readAll(held.answers), day);
  const dropped = QUESTION_IDS.filter(
    (id) => held.answers[id] !== undefined && answers[id] === undefined,
  );
  const walked = walkTo(held.place, answers, day);
  const changing = QUESTION_IDS.find((id) => id === held.changing && answers[id] !== undefined);
  const isChanging = changing !== undefined && questionAt(placeOf(walked)) !== undefined;
  const snapshot = screeningMachine.resolveState({
    ...walked,
    context: {
      ...walked.context,
      answers,
      ...(isChanging ? { changing, before: answers } : {}),
    },
  });
  return {
    snapshot: day === today ? snapshot : next(snapshot, { type: 'DAY_CHANGED', today }),
    dropped,
  };
}

function readAll(held: Held['answers']): Answers {
  const given = QUESTION_IDS.map((id) => readAnswer(id, held[id]));
  return Object.fromEntries(
    given.flatMap((one) => (one === undefined ? [] : [[one.question, one.answer]])),
  );
}

/** Answers question by question as far as there are answers, then goes back to the place. */
function walkTo(place: string, answers: Answers, today: PlainDate): ScreeningSnapshot {
  let [snapshot] = initialTransition(screeningMachine, { today });
  if (place === 'intro') return snapshot;
  snapshot = next(snapshot, { type: 'START' });
  for (const question of QUESTION_IDS) {
    const answer = answers[question];
    if (placeOf(snapshot) !== question) continue;
    if (answer === undefined) break;
    snapshot = next(snapshot, { type: 'ANSWER', ...({ question, answer } as Given) });
  }
  for (const _ of QUESTION_IDS) {
    if (rank(placeOf(snapshot)) > rank(place)) snapshot = next(snapshot, { type: 'BACK' });
  }
  return snapshot;
}

function next(snapshot: ScreeningSnapshot, event: ScreeningEvent): ScreeningSnapshot {
  return transition(screeningMachine, snapshot, event)[0];
}

/** How far along a place is; everything that is no question comes after them. */
function rank(place: string): number {
  const index = QUESTION_IDS.findIndex((id) => id === place);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}
