import type { Answers, QuestionId } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';
import { ASKED_RULES } from './askedRules.ts';
import { QUESTION_IDS, questionBy } from './questions.ts';

/** Is the question asked, given the answers to the questions before it? */
export function isAsked(id: QuestionId, answers: Answers, today: PlainDate): boolean {
  return ASKED_RULES[questionBy(id).askedWhen](answersBefore(id, answers), today);
}

/** The questions that are asked with these answers; unanswered ones count while they may matter. */
export function askedQuestions(answers: Answers, today: PlainDate): QuestionId[] {
  return QUESTION_IDS.filter((id) => isAsked(id, answers, today));
}

/** The answers without those whose question is no longer asked. Doing it twice changes nothing. */
export function prune(answers: Answers, today: PlainDate): Answers {
  const kept: Answers = {};
  for (const id of QUESTION_IDS) {
    if (answers[id] !== undefined && isAsked(id, kept, today)) {
      Object.assign(kept, { [id]: answers[id] });
    }
  }
  return kept;
}

function answersBefore(id: QuestionId, answers: Answers): Answers {
  const before = QUESTION_IDS.slice(0, QUESTION_IDS.indexOf(id));
  return Object.fromEntries(
    Object.entries(answers).filter(([question]) => before.includes(question as QuestionId)),
  );
}
