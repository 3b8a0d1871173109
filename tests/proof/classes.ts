import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import type { Answer, Answers, QuestionId } from '../../src/rules/answers.ts';
import { concerns, EVERY_ANSWER } from '../rules/everyFamily.ts';

/** The classes of answers to each question: one of each that the sources can tell apart. */
export const CLASSES: { [Id in QuestionId]: readonly Answer<Id>[] } = {
  ...EVERY_ANSWER,
  situation: [...EVERY_ANSWER.situation, 'loss'],
};

/** A family as far as it is known: for each question in order its class, from 1, or 0. */
export type Known = number[];

export const nobody = (): Known => QUESTION_IDS.map(() => 0);

/** Its answers. Millions are asked for, so this is written for speed. */
export function answersOf(known: Known): Answers {
  const answers: Record<string, unknown> = {};
  for (const [index, id] of QUESTION_IDS.entries()) {
    const number = known[index] ?? 0;
    if (number > 0) answers[id] = CLASSES[id][number - 1];
  }
  return answers;
}

/** The questions, by their place in the order, that are open and concern this family. */
export function openTo(known: Known): number[] {
  const answers = answersOf(known);
  if (answers.situation === 'loss') return [];
  return QUESTION_IDS.flatMap((id, index) =>
    known[index] === 0 && concerns(id, answers) ? [index] : [],
  );
}

/** The family with each class of one question. */
export function withEach(known: Known, index: number): Known[] {
  const id = QUESTION_IDS[index] ?? 'situation';
  return CLASSES[id].map((_, number) => known.with(index, number + 1));
}

/** A number for each family, however much of it is known. */
export function keyOf(known: Known): number {
  return known.reduce((key, number, index) => key + number * (WEIGHTS[index] ?? 0), 0);
}

const WEIGHTS = QUESTION_IDS.reduce<number[]>(
  (weights, id, index) => [...weights, (weights[index] ?? 1) * (CLASSES[id].length + 1)],
  [1],
);
