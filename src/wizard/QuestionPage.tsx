import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../catalogue/questions.ts';
import { QuestionForm } from '../forms/QuestionForm.tsx';
import type { ScreeningContext, ScreeningEvent } from '../machine/screening.setup.ts';
import { isLastQuestion, progressAt } from '../machine/screening.view.ts';
import { BackButton } from '../ui/BackButton.tsx';
import { Progress } from '../ui/Progress.tsx';

type Props = {
  question: Question;
  context: ScreeningContext;
  headingRef: Ref<HTMLHeadingElement>;
  send: (event: ScreeningEvent) => void;
  onRefused: (refused: boolean) => void;
};

/** One question on a page, with the way back before it. */
export function QuestionPage({ question, context, send, onRefused, ...heading }: Props) {
  const { t } = useTranslation();
  const { number, total } = progressAt(question.id, context);
  const progress = t('progress', { number, total });
  const isLast = context.changing !== null || isLastQuestion(question.id, context);
  return (
    <>
      <BackButton onClick={() => send({ type: 'BACK' })}>{t('back')}</BackButton>
      <Progress value={number} max={total} label={progress} />
      <QuestionForm
        {...heading}
        question={question}
        answers={context.answers}
        today={context.today}
        caption={progress}
        submitLabel={t(isLast ? 'showResult' : 'continue')}
        onAnswer={(given) => send({ type: 'ANSWER', ...given })}
        onRefused={onRefused}
      />
    </>
  );
}
