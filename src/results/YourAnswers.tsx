import { useTranslation } from 'react-i18next';
import { QUESTION_IDS } from '../catalogue/questions.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { Answers, QuestionId } from '../rules/answers.ts';
import { AnswerList } from '../ui/AnswerList.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useAnswerText } from './useAnswerText.ts';

type Props = { answers: Answers; onChange: (question: QuestionId) => void };

/** The answers, each of which can be changed. */
export function YourAnswers({ answers, onChange }: Props) {
  const { t } = useTranslation();
  const words = useQuestionWords();
  const answerText = useAnswerText();
  return (
    <Fold summary={t('result.yourAnswers')}>
      <p>{t('result.yourAnswersNote')}</p>
      <AnswerList
        items={QUESTION_IDS.filter((id) => answers[id] !== undefined).map((id) => ({
          id,
          question: words(id).short,
          answer: answerText(id, answers),
          change: {
            label: t('result.changeAnswer'),
            accessibleLabel: t('result.changeAnswerTo', { question: words(id).short }),
            onClick: () => onChange(id),
          },
        }))}
      />
    </Fold>
  );
}
