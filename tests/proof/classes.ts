import { QUESTION_IDS } from '../../src/catalogue/questions.ts';
import type { Answer, Answers, QuestionId } from '../../src/rules/answers.ts';
import { concerns, EVERY_ANSWER } from '../rules/everyFamily.ts';

/** The classes of answers to each question: one of each that the sources can tell apart. */
export const CLASSES: { [Id in QuestionId]: readonly Answer<Id>[] } = {
  ...EVERY_ANSWER,
  situation: [...EVERY_ANSWER.situation, 'loss'],
};

/** The questions in order, each with its classes. */
const EACH: readonly { id: QuestionId; classes: readonly unknown[] }[] = QUESTION_IDS.map((id) => ({
  id,
  classes: CLASSES[id],
}));

/** A family as far as it is known: for each question in order its class, from 1, or 0. */
export type Known = number[];

export const nobody = (): Known => QUESTION_IDS.map(() => 0);

// Millions of families are asked for, so what follows is written for speed.

/** Its answers. */
export function answersOf(known: Known): Answers {
  const answers: Record<string, unknown> = {};
  for (let index = 0; index < EACH.length; index += 1) {
    const number = known[index] ?? 0;
    const question = EACH[index];
    if (number > 0 && question !== undefined) answers[question.id] = question.classes[number - 1];
  }
  return answers;
}

/** The questions, by their place in the order, that are open and concern this family. */
export function openTo(known: Known): number[] {
  const answers = answersOf(known);
  if (answers.situation === 'loss') return [];
  const open: number[] = [];
  for (let index = 0; index < EACH.length; index += 1) {
    const question = EACH[index];
    if (known[index] === 0 && question && concerns(question.id, answers)) open.push(index);
  }
  return open;
}

/** The family with each class of one question. */
export function withEach(known: Known, index: number): Known[] {
  const id = QUESTION_IDS[index] ?? 'situation';
  return CLASSES[id].map((_, number) => known.with(index, number + 1));
}

/** A number for each family, however much of it is known. */
export function keyOf(known: Known): number {
  let key = 0;
  for (let index = 0; index < known.length; index += 1) {
    key += (known[index] ?? 0) * (WEIGHTS[index] ?? 0);
  }
  return key;
}

const WEIGHTS = QUESTION_IDS.reduce<number[]>(
  (weights, id, index) => [...weights, (weights[index] ?? 1) * (CLASSES[id].length + 1)],
  [1],
);
