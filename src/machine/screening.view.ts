import { askedQuestions } from '../catalogue/asking.ts';
import { QUESTION_IDS } from '../catalogue/questions.ts';
import type { QuestionId } from '../rules/answers.ts';
import type { ScreeningContext } from './screening.setup.ts';
import type { Place } from './screening.machine.ts';

type Snapshot = { value: unknown; context: ScreeningContext };

/** Where the person is. */
export function placeOf(snapshot: Snapshot): Place {
  return snapshot.value as Place;
}

/** The question at a place, if it is one. */
export function questionAt(place: Place): QuestionId | undefined {
  return QUESTION_IDS.find((id) => id === place);
}

/** "Question `number` of `total`", counted from what will be asked with the answers so far. */
export function progressAt(question: QuestionId, { answers, today }: ScreeningContext) {
  const asked = askedQuestions(answers, today);
  return { number: asked.indexOf(question) + 1, total: asked.length };
}

/** Whether the result follows this question whatever is answered to it, as far as is known. */
export function isLastQuestion(question: QuestionId, { answers, today }: ScreeningContext) {
  return askedQuestions({ ...answers, [question]: undefined }, today).at(-1) === question;
}

/** How many steps from the introduction; a change made from the result is one beyond it. */
export function depthOf(snapshot: Snapshot): number {
  const { answers, today, changing } = snapshot.context;
  const asked = askedQuestions(answers, today);
  const question = questionAt(placeOf(snapshot));
  if (placeOf(snapshot) === 'intro') return 0;
  if (question === undefined) return asked.length + 1;
  return changing === null ? asked.indexOf(question) + 1 : asked.length + 2;
}
