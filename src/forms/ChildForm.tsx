import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { partsOf } from '../rules/plainDate.ts';
import { Radio } from '../ui/Radio.tsx';
import { Reveal } from '../ui/Reveal.tsx';
import { TextField } from '../ui/TextField.tsx';
import { childFields, childSchema, type ChildFields } from './childSchema.ts';
import type { FormProps, QuestionOf } from './formProps.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { TypedDateFields } from './TypedDateFields.tsx';
import { useQuestionForm } from './useQuestionForm.ts';

/** How old the baby is: by date of birth, by months, or not said. */
export function ChildForm(props: FormProps<QuestionOf<'child'>>) {
  const id = useId();
  const { t } = useTranslation('questions');
  const { register, control, submit, submitCount, errorOf } = useQuestionForm<ChildFields>(
    childSchema(props.today),
    childFields(props.answers.child),
    props,
  );
  const by = useWatch({ control, name: 'by' });
  const choice = errorOf('by');
  const date = by === 'dateOfBirth' ? errorOf('day', 'month', 'year') : undefined;
  const months = by === 'months' ? errorOf('months') : undefined;
  const error = choice ?? date ?? months;
  const [year] = partsOf(props.today);
  return (
    <QuestionFrame
      {...props}
      id={id}
      errors={error === undefined ? [] : [{ fieldId: `${id}-${error.field}`, text: error.text }]}
      groupError={choice?.text}
      submitCount={submitCount}
      onSubmit={submit}
    >
      <Radio
        {...register('by')}
        id={`${id}-by`}
        value="dateOfBirth"
        label={t('child.options.dateOfBirth')}
      />
      {by === 'dateOfBirth' ? (
        <Reveal>
          <TypedDateFields
            id={id}
            legend={t('child.dateOfBirth')}
            hint={t('child.dateOfBirthHint', { year })}
            error={date?.text}
            register={register}
          />
        </Reveal>
      ) : null}
      <Radio {...register('by')} value="months" label={t('child.options.months')} />
      {by === 'months' ? (
        <Reveal>
          <TextField
            {...register('months')}
            id={`${id}-months`}
            label={t('child.months')}
            hint={t('child.monthsHint')}
            error={months?.text}
            width={3}
            inputMode="numeric"
          />
        </Reveal>
      ) : null}
      <Radio {...register('by')} value="ratherNotSay" label={t('child.options.ratherNotSay')} />
    </QuestionFrame>
  );
}
