import type { Answers } from '../rules/answers.ts';
import { dueDateOf } from '../rules/gestation.ts';
import type { PlainDate } from '../rules/plainDate.ts';

/** Answers given on one day as they are read on a later one: "week 20+3" meant a due date. */
export function answersOn(answers: Answers, givenOn: PlainDate): Answers {
  const dueDate = dueDateOf(answers.pregnancy, givenOn);
  return dueDate === undefined ? answers : { ...answers, pregnancy: { by: 'dueDate', dueDate } };
}
