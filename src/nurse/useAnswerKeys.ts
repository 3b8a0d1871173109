import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { optionAt } from './answerKeys.ts';
import { choosing, type ChoiceQuestion } from './choosing.ts';
import { moveOn } from './moving.ts';
import { SheetContext } from './SheetContext.ts';

/**
 * Answers a question by keys while focus is in it: its option's key chooses, Enter goes on, Delete
 * takes the answer back. Where only one option can be chosen, choosing goes on by itself.
 */
export function useAnswerKeys(question: ChoiceQuestion) {
  const actor = SheetContext.useActorRef();
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget, ctrlKey, altKey, metaKey, repeat } = event;
    if (ctrlKey || altKey || metaKey || repeat) return;
    const option = optionAt<string>(question.options, key);
    if (option !== undefined) {
      // What is asked next is on the page before focus goes there.
      flushSync(() => actor.send(choosing(question, actor.getSnapshot().context.given, option)));
    } else if (key === 'Delete' || key === 'Backspace') {
      actor.send({ type: 'WITHDRAW', question: question.id });
    } else if (key !== 'Enter') {
      return;
    }
    event.preventDefault();
    if (key === 'Enter' || (option !== undefined && question.kind === 'one')) {
      moveOn(currentTarget, question.id, actor.getSnapshot().context);
    }
  };
}
