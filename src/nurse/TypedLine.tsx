import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../forms/formProps.ts';
import { NOT_KNOWN } from '../forms/typed/readTyped.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { readAnswer } from '../rules/answers.ts';
import { ChipButton } from '../ui/Chip.tsx';
import { TypedField } from '../ui/TypedField.tsx';
import { lineOf } from './lineOf.ts';
import { moveOn } from './moving.ts';
import { SheetContext } from './SheetContext.ts';
import { useReading } from './useReading.ts';
import { Withdraw } from './Withdraw.tsx';

type Props = { question: QuestionOf<'pregnancy'> | QuestionOf<'child'>; labelId: string };

/** A question that is answered by typing, with how the text was read. */
export function TypedLine({ question, labelId }: Props) {
  const { t } = useTranslation('nurse');
  const readingId = useId();
  const actor = SheetContext.useActorRef();
  const given = SheetContext.useSelector(({ context }) => context.given[question.id]);
  const { options } = useQuestionWords()(question.id);
  const [text, setText] = useState(() => lineOf(given));
  // While a date is being typed it is not wrong yet.
  const [isLeft, setLeft] = useState(true);
  const { read, examples, readAs, errorText } = useReading(question);
  const { error } = read(text);
  const shownError = isLeft && error !== undefined ? errorText(error) : undefined;
  const none = question.kind === 'pregnancy' ? options['notKnown'] : options['ratherNotSay'];

  function type(typed: string) {
    setText(typed);
    const answer = readAnswer(question.id, read(typed).answer);
    actor.send(
      answer === undefined
        ? { type: 'WITHDRAW', question: question.id }
        : { type: 'ANSWER', ...answer },
    );
  }
  function goOn(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    setLeft(true);
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
        placeholder={t(`line.${question.id}`, examples)}
        value={text}
        onChange={({ currentTarget }) => {
          setLeft(false);
          type(currentTarget.value);
        }}
        onBlur={() => setLeft(true)}
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
        {shownError ?? (given === undefined ? '' : readAs)}
      </p>
    </>
  );
}
