import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm, type DefaultValues, type FieldValues } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import { readAnswer } from '../rules/answers.ts';
import type { FormProps } from './formProps.ts';
import { useErrorText } from './useErrorText.ts';

type Asked = Pick<FormProps, 'question' | 'onAnswer' | 'onRefused'>;

/**
 * The form of one question. `schema` turns the fields into an answer, with keys of `errors.json` as
 * messages; `errorOf` finds the first error among fields, in words.
 */
export function useQuestionForm<Fields extends FieldValues>(
  schema: ZodMiniType<unknown, Fields>,
  defaultValues: DefaultValues<Fields>,
  { question, onAnswer, onRefused }: Asked,
) {
  const { register, control, getValues, setValue, handleSubmit, formState } = useForm<
    Fields,
    unknown,
    unknown
  >({
    resolver: standardSchemaResolver(schema),
    defaultValues,
    shouldFocusError: false,
  });
  const errorText = useErrorText();
  const submit = handleSubmit(
    (answer) => {
      const given = readAnswer(question.id, answer);
      if (given !== undefined) onAnswer(given);
    },
    () => onRefused(true),
  );
  const { errors, submitCount } = formState;
  function errorOf(...fields: string[]) {
    for (const field of fields) {
      const text = errorText((errors as Record<string, { message?: string }>)[field]?.message);
      if (text !== undefined) return { field, text };
    }
    return undefined;
  }
  // The rest of it is not in what is built (.build/withoutUnused.ts).
  return { register, control, getValues, setValue, submit, submitCount, errorOf };
}
