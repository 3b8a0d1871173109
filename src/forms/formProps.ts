import type { Ref } from 'react';
import type { Question } from '../catalogue/questions.ts';
import type { Answers, Given } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';

/** A question of one kind, such as the ones with many answers. */
export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** What every question's form takes. The form is a buffer: it gives one answer and forgets it. */
export type FormProps<Asked extends Question = Question> = {
  question: Asked;
  /** The answers so far, of which the form reads its own. */
  answers: Answers;
  today: PlainDate;
  /** Where we are, such as "Question 3 of 7". */
  caption: string;
  headingRef: Ref<HTMLHeadingElement>;
  submitLabel: string;
  onAnswer: (given: Given) => void;
  /** Whether the last attempt was refused; the page says so in its title. */
  onRefused: (refused: boolean) => void;
};
