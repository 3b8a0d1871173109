import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { partsOf } from '../rules/plainDate.ts';
import { FieldGroup } from '../ui/FieldGroup.tsx';
import { FieldRow } from '../ui/FieldRow.tsx';
import { Radio } from '../ui/Radio.tsx';
import { Reveal } from '../ui/Reveal.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FormProps, QuestionOf } from './formProps.ts';
import { pregnancyFields, pregnancySchema, type PregnancyFields } from './pregnancySchema.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { TypedDateFields } from './TypedDateFields.tsx';
import { useQuestionForm } from './useQuestionForm.ts';

/** How far the pregnancy is: by due date, by week and day, or not known. */
export function PregnancyForm(props: FormProps<QuestionOf<'pregnancy'>>) {
  const id = useId();
  const { t } = useTranslation('questions');
  const { register, control, submit, submitCount, errorOf } = useQuestionForm<PregnancyFields>(
    pregnancySchema(props.today),
    pregnancyFields(props.answers.pregnancy),
    props,
  );
  const by = useWatch({ control, name: 'by' });
  const choice = errorOf('by');
  const date = by === 'dueDate' ? errorOf('day', 'month', 'year') : undefined;
  const weeks = by === 'week' ? errorOf('weeks', 'days') : undefined;
  const error = choice ?? date ?? weeks;
  const [year] = partsOf(props.today);
  const number = (name: 'weeks' | 'days') => ({
    ...register(name),
    id: `${id}-${name}`,
    label: t(`pregnancy.${name}`),
    width: 2,
    inputMode: 'numeric' as const,
    'aria-invalid': weeks?.field === name,
    'aria-describedby': weeks === undefined ? undefined : `${id}-week-error`,
  });
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
        value="dueDate"
        label={t('pregnancy.options.dueDate')}
      />
      {by === 'dueDate' ? (
        <Reveal>
          <TypedDateFields
            id={id}
            legend={t('pregnancy.dueDate')}
            hint={t('pregnancy.dueDateHint', { year: year + 1 })}
            error={date?.text}
            register={register}
          />
        </Reveal>
      ) : null}
      <Radio {...register('by')} value="week" label={t('pregnancy.options.week')} />
      {by === 'week' ? (
        <Reveal>
          <FieldGroup
            id={`${id}-week`}
            legend={t('pregnancy.week')}
            hint={t('pregnancy.weekHint')}
            error={weeks?.text}
          >
            <FieldRow>
              <TextField {...number('weeks')} />
              <TextField {...number('days')} />
            </FieldRow>
          </FieldGroup>
        </Reveal>
      ) : null}
      <Radio {...register('by')} value="notKnown" label={t('pregnancy.options.notKnown')} />
    </QuestionFrame>
  );
}
