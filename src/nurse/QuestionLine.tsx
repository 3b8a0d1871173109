import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../catalogue/questions.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import { Line, PassedLine } from '../ui/Line.tsx';
import { ChoiceLine } from './ChoiceLine.tsx';
import { notAskedBecause } from './notAskedBecause.ts';
import { SheetContext } from './SheetContext.ts';
import { TypedLine } from './TypedLine.tsx';

type Props = {
  question: Question;
  /** Whether the question stands in full, with the reason why it is asked and its keys. */
  hasHelp: boolean;
  /** Out of the family's sight. */
  isHidden: boolean;
};

/** One question of the sheet, or the reason why it need not be asked. */
export const QuestionLine = memo(function QuestionLine({ question, hasHelp, isHidden }: Props) {
  const { t } = useTranslation('nurse');
  const { short, title, hint, why } = useQuestionWords()(question.id);
  const because = SheetContext.useSelector(({ context }) =>
    notAskedBecause(question, context.answers, context.today),
  );
  // A week that was typed on another day is another week now.
  const today = SheetContext.useSelector(({ context }) => context.today);
  const labelId = useId();
  if (because !== undefined) {
    return <PassedLine name={short} reason={t(`notAsked.${because}`)} hidden={isHidden} />;
  }
  return (
    <Line
      name={short}
      labelId={labelId}
      question={question.id}
      hidden={isHidden}
      help={hasHelp ? [title, hint, why].filter(Boolean).join(' ') : undefined}
    >
      {'options' in question ? (
        <ChoiceLine question={question} hasKeys={hasHelp} />
      ) : (
        <TypedLine key={today} question={question} labelId={labelId} />
      )}
    </Line>
  );
});
