import { useId } from 'react';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { Chip } from '../ui/Chip.tsx';
import { keyOf } from './answerKeys.ts';
import { choosing, chosenIn, type ChoiceQuestion } from './choosing.ts';
import { SheetContext } from './SheetContext.ts';
import { useAnswerKeys } from './useAnswerKeys.ts';
import { Withdraw } from './Withdraw.tsx';

type Props = { question: ChoiceQuestion; hasKeys: boolean };

/** The options of a question, side by side. */
export function ChoiceLine({ question, hasKeys }: Props) {
  const name = useId();
  const actor = SheetContext.useActorRef();
  const given = SheetContext.useSelector(({ context }) => context.given[question.id]);
  const { options } = useQuestionWords()(question.id);
  const onKeyDown = useAnswerKeys(question);
  const chosen = chosenIn(question, { [question.id]: given });
  return (
    <>
      {question.options.map((option, index) => (
        <Chip
          key={option}
          type={question.kind === 'one' ? 'radio' : 'checkbox'}
          name={name}
          value={option}
          label={options[option]}
          keyName={keyOf(index)}
          hasKey={hasKeys}
          checked={chosen.includes(option)}
          onKeyDown={onKeyDown}
          onChange={() => actor.send(choosing(question, actor.getSnapshot().context.given, option))}
        />
      ))}
      <Withdraw
        question={question.id}
        isShown={given !== undefined}
        onWithdraw={() => actor.send({ type: 'WITHDRAW', question: question.id })}
      />
    </>
  );
}
