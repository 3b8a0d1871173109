import { useId } from 'react';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { Radio } from '../ui/Radio.tsx';
import { oneSchema } from './choiceSchemas.ts';
import type { FormProps, QuestionOf } from './formProps.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useQuestionForm } from './useQuestionForm.ts';

/** A question with one answer out of several. */
export function OneForm(props: FormProps<QuestionOf<'one'>>) {
  const { question, answers } = props;
  const id = useId();
  const words = useQuestionWords()(question.id);
  const { register, submit, submitCount, errorOf } = useQuestionForm(
    oneSchema(question),
    { answer: answers[question.id] ?? null },
    props,
  );
  const error = errorOf('answer')?.text;
  return (
    <QuestionFrame
      {...props}
      id={id}
      errors={error === undefined ? [] : [{ fieldId: `${id}-0`, text: error }]}
      groupError={error}
      submitCount={submitCount}
      onSubmit={submit}
    >
      {question.options.map((option, index) => (
        <Radio
          key={option}
          {...register('answer')}
          id={`${id}-${index}`}
          value={option}
          label={words.options[option]}
        />
      ))}
    </QuestionFrame>
  );
}
