import { useId, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { severalSchema } from './choiceSchemas.ts';
import { givingWay, isExclusive } from './exclusiveChoice.ts';
import type { FormProps, QuestionOf } from './formProps.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useQuestionForm } from './useQuestionForm.ts';

/** What was cleared: the others because of `option`, or `option` because of another. */
type Cleared = { key: 'cleared' | 'clearedAlone'; option: string };

/** A question with many answers, of which some stand only alone and clear the others. */
export function SeveralForm(props: FormProps<QuestionOf<'several'>>) {
  const { question, answers } = props;
  const id = useId();
  const { t } = useTranslation();
  const { options } = useQuestionWords()(question.id);
  const [cleared, setCleared] = useState<Cleared>();
  const { register, submit, submitCount, errorOf, getValues, setValue } = useQuestionForm<{
    answer: string[];
  }>(severalSchema(question), { answer: [...(answers[question.id] ?? [])] }, props);

  function settle({ target }: ChangeEvent<HTMLInputElement>) {
    const chosen = getValues('answer');
    const yielding = target.checked ? givingWay(chosen, target.value) : [];
    const [first] = yielding;
    if (first === undefined) return setCleared(undefined);
    setValue(
      'answer',
      chosen.filter((option) => !yielding.includes(option)),
    );
    setCleared(
      isExclusive(target.value)
        ? { key: 'cleared', option: target.value }
        : { key: 'clearedAlone', option: first },
    );
  }

  const error = errorOf('answer')?.text;
  return (
    <QuestionFrame
      {...props}
      id={id}
      errors={error === undefined ? [] : [{ fieldId: `${id}-0`, text: error }]}
      groupError={error}
      note={cleared && t(cleared.key, { option: options[cleared.option] })}
      submitCount={submitCount}
      onSubmit={submit}
    >
      {question.options.map((option, index) => (
        <Checkbox
          key={option}
          {...register('answer', { onChange: settle })}
          id={`${id}-${index}`}
          value={option}
          label={options[option]}
        />
      ))}
    </QuestionFrame>
  );
}
