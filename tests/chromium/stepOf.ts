import type { Given } from '../../src/rules/answers.ts';
import { partsOf } from '../../src/rules/plainDate.ts';
import type { Step } from './answerInside.ts';

/** How an answer is given on the screen: the options that are chosen, and what is typed. */
export function stepOf({ answer }: Given): Step {
  if (typeof answer === 'string') return { chosen: [answer], typed: [] };
  if ('by' in answer) return { chosen: [answer.by], typed: typedParts(answer).map(String) };
  return { chosen: answer, typed: [] };
}

type Typed = Extract<Given, { question: 'pregnancy' | 'child' }>['answer'];

function typedParts(typed: Typed): readonly (string | number)[] {
  switch (typed.by) {
    case 'dueDate':
      return partsOf(typed.dueDate).toReversed();
    case 'dateOfBirth':
      return partsOf(typed.dateOfBirth).toReversed();
    case 'week':
      return [typed.weeks, typed.days];
    case 'months':
      return [typed.months];
    default:
      return [];
  }
}
