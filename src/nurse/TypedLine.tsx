import { useId, useState, type KeyboardEvent } from 'react';
import { NOT_KNOWN, type TypedError } from '../forms/typed/lineReader.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { readAnswer } from '../rules/answers.ts';
import { ChipButton } from '../ui/Chip.tsx';
import { TypedField } from '../ui/TypedField.tsx';
import { lineOf } from './lineOf.ts';
import { moveOn } from './moving.ts';
import { SheetContext } from './SheetContext.ts';
import { useLineReader, type TypedQuestion } from './useLineReader.ts';
import { useReadAs } from './useReadAs.ts';
import { Withdraw } from './Withdraw.tsx';

type Props = { question: TypedQuestion; labelId: string };

/** A question that is answered by typing, with how the text was read. */
export function TypedLine({ question, labelId }: Props) {
  const readingId = useId();
  const actor = SheetContext.useActorRef();
  const { options } = useQuestionWords()(question.id);
  const [text, setText] = useState(() => lineOf(actor.getSnapshot().context.given[question.id]));
  // While a date is being typed it is not wrong yet.
  const [isDone, setDone] = useState(true);
  const [error, setError] = useState<TypedError>();
  const { example, read, errorText } = useLineReader(question);
  const readAs = useReadAs(question);
  const shownError = isDone || error === 'personalId' ? error : undefined;
  const none = question.kind === 'pregnancy' ? options['notKnown'] : options['ratherNotSay'];

  function type(typed: string) {
    const reading = read(typed);
    // Whose family this is has no place here, not even until somebody clears it.
    const isId = reading.error === 'personalId';
    setError(reading.error);
    setText(isId ? '' : typed);
    const answer = readAnswer(question.id, reading.answer);
    actor.send(
      answer === undefined
        ? { type: 'WITHDRAW', question: question.id }
        : { type: 'ANSWER', ...answer },
    );
  }
  function goOn(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    setDone(true);
    // What could not be read is mended first.
    if (error === undefined) {
      moveOn(event.currentTarget, question.id, actor.getSnapshot().context);
    }
  }
  return (
    <>
      <TypedField
        aria-labelledby={labelId}
        aria-describedby={readingId}
        aria-invalid={shownError === undefined ? undefined : true}
        placeholder={example}
        value={text}
        onChange={({ currentTarget }) => {
          setDone(false);
          type(currentTarget.value);
        }}
        onBlur={() => setDone(true)}
        onKeyDown={goOn}
      />
      <ChipButton
        label={none}
        keyName={NOT_KNOWN}
        isPressed={text === NOT_KNOWN}
        onClick={() => type(text === NOT_KNOWN ? '' : NOT_KNOWN)}
      />
      <Withdraw question={question.id} isShown={text !== ''} onWithdraw={() => type('')} />
      <p className="tuki-line__reading" id={readingId} role="status">
        {shownError === undefined ? readAs : errorText(shownError)}
      </p>
    </>
  );
}
