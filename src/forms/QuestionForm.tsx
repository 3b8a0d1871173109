import type { FormProps } from './formProps.ts';
import { ChildForm } from './ChildForm.tsx';
import { OneForm } from './OneForm.tsx';
import { PregnancyForm } from './PregnancyForm.tsx';
import { SeveralForm } from './SeveralForm.tsx';

/** The form of any question, by its kind. */
export function QuestionForm({ question, ...props }: FormProps) {
  switch (question.kind) {
    case 'one':
      return <OneForm {...props} question={question} />;
    case 'several':
      return <SeveralForm {...props} question={question} />;
    case 'pregnancy':
      return <PregnancyForm {...props} question={question} />;
    default:
      return <ChildForm {...props} question={question} />;
  }
}
