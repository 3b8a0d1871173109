import type { QuestionOf } from '../forms/formProps.ts';
import { givingWay } from '../forms/exclusiveChoice.ts';
import type { SheetEvent } from '../machine/sheet.machine.ts';
import { readAnswer, type Answers } from '../rules/answers.ts';

/** A question that offers options. */
export type ChoiceQuestion = QuestionOf<'one'> | QuestionOf<'several'>;

/** What choosing an option means; among several, choosing it again takes it back. */
export function choosing(question: ChoiceQuestion, given: Answers, option: string): SheetEvent {
  const read = readAnswer(question.id, answerWith(question, given, option));
  return read === undefined
    ? { type: 'WITHDRAW', question: question.id }
    : { type: 'ANSWER', ...read };
}

/** What is chosen of a question's options now. */
export function chosenIn(question: ChoiceQuestion, given: Answers): readonly string[] {
  const answer = given[question.id];
  return answer === undefined ? [] : [answer].flat();
}

function answerWith(question: ChoiceQuestion, given: Answers, option: string) {
  if (question.kind === 'one') return option;
  const chosen = chosenIn(question, given);
  const yielding = chosen.includes(option) ? [option] : givingWay(chosen, option);
  return question.options.filter(
    (one) => !yielding.includes(one) && (one === option || chosen.includes(one)),
  );
}
