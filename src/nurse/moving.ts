import { askedQuestions } from '../catalogue/asking.ts';
import { QUESTION_IDS } from '../catalogue/questions.ts';
import type { Answers, QuestionId } from '../rules/answers.ts';
import type { PlainDate } from '../rules/plainDate.ts';

type Sheet = { answers: Answers; today: PlainDate };

/** Moves focus from a question to the next one that is asked and seen, or on to the outcomes. */
export function moveOn(within: Element, from: QuestionId, { answers, today }: Sheet): void {
  const asked = askedQuestions(answers, today);
  const after = QUESTION_IDS.slice(QUESTION_IDS.indexOf(from) + 1);
  const next = after.filter((id) => asked.includes(id)).find((id) => moveTo(within, id));
  if (next !== undefined) return;
  const outcomes = sheetAround(within)?.querySelector<HTMLElement>(
    ':not([hidden]) > [data-outcomes]',
  );
  outcomes?.focus();
}

/** Moves focus into a question: to what is chosen, or to its first field. `false` when it is not seen. */
export function moveTo(within: Element, id: QuestionId): boolean {
  const line = sheetAround(within)?.querySelector(`[data-question="${id}"]:not([hidden])`);
  const field =
    line?.querySelector<HTMLElement>('input:checked') ?? line?.querySelector<HTMLElement>('input');
  // Bringing it into view waits for the next frame, which lays the page out anyway.
  field?.focus({ preventScroll: true });
  requestAnimationFrame(() => field?.scrollIntoView({ block: 'nearest' }));
  return field !== undefined && field !== null;
}

/** The question in which an element is. */
export function questionWith(element: Element | null): QuestionId | undefined {
  const id = element?.closest<HTMLElement>('[data-question]')?.dataset['question'];
  return QUESTION_IDS.find((one) => one === id);
}

function sheetAround(within: Element): Element | null {
  return within.closest('[data-sheet]');
}
