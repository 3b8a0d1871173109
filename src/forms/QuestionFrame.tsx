import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonRow } from '../ui/ButtonRow.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { FieldGroup } from '../ui/FieldGroup.tsx';
import { StepHeading } from '../ui/StepHeading.tsx';
import type { FormProps } from './formProps.ts';

type Props = Pick<FormProps, 'question' | 'caption' | 'headingRef' | 'submitLabel'> & {
  id: string;
  errors: readonly { fieldId: string; text: string }[];
  /** The error of the group itself; errors of single fields stand at the fields. */
  groupError?: string | undefined;
  note?: string | undefined;
  submitCount: number;
  onSubmit: () => Promise<void>;
  children: ReactNode;
};

/** What surrounds the fields of any question: summary of errors, heading, reason, and Continue. */
export function QuestionFrame(props: Props) {
  const { id, question, errors, groupError, note, submitCount, onSubmit, children } = props;
  const { caption, headingRef, submitLabel } = props;
  const { t } = useTranslation();
  const words = useQuestionWords()(question.id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form noValidate autoComplete="off" onSubmit={send}>
      <ErrorSummary title={t('errorSummary')} items={errors} focusKey={submitCount} />
      <FieldGroup
        id={id}
        legendIsHeading
        legend={
          <StepHeading caption={caption} ref={headingRef}>
            {words.title}
          </StepHeading>
        }
        hint={
          <>
            {words.hint === undefined ? null : <p>{words.hint}</p>}
            {words.why === undefined ? null : <p>{words.why}</p>}
          </>
        }
        error={groupError}
        note={note}
      >
        {children}
      </FieldGroup>
      <ButtonRow>
        <Button type="submit">{submitLabel}</Button>
      </ButtonRow>
    </form>
  );
}
