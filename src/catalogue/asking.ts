import type { Answers, QuestionId } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { ASKED_RULES } from './askedRules.ts';
import { QUESTIONS, QUESTION_IDS, questionBy, type Question } from './questions.ts';

/** Is the question asked, given the answers to the questions before it? */
export function isAsked(id: QuestionId, answers: Answers, today: PlainDate): boolean {
  return isAskedAfter(answersBefore(id, answers), questionBy(id), today);
}

/** The questions that are asked with these answers; unanswered ones count while they may matter. */
export function askedQuestions(answers: Answers, today: PlainDate): QuestionId[] {
  const before: Answers = {};
  const asked: QuestionId[] = [];
  for (const question of QUESTIONS) {
    if (isAskedAfter(before, question, today)) asked.push(question.id);
    Object.assign(before, { [question.id]: answers[question.id] });
  }
  return asked;
}

/** The answers without those whose question is no longer asked. Doing it twice changes nothing. */
export function prune(answers: Answers, today: PlainDate): Answers {
  const kept: Answers = {};
  for (const question of QUESTIONS) {
    const answer = answers[question.id];
    if (answer !== undefined && isAskedAfter(kept, question, today)) {
      Object.assign(kept, { [question.id]: answer });
    }
  }
  return kept;
}

function isAskedAfter(before: Answers, { askedWhen }: Question, today: PlainDate): boolean {
  return ASKED_RULES[askedWhen](before, today);
}

function answersBefore(id: QuestionId, answers: Answers): Answers {
  const before = QUESTION_IDS.slice(0, QUESTION_IDS.indexOf(id));
  return Object.fromEntries(before.map((earlier) => [earlier, answers[earlier]]));
}
