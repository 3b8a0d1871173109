import { useTranslation } from 'react-i18next';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { QuestionId } from '../rules/answers.ts';
import { moveTo } from './moving.ts';

type Props = { questions: readonly QuestionId[] };

/** What would settle it, each a way to the question. */
export function AskAbout({ questions }: Props) {
  const { t } = useTranslation('nurse');
  const words = useQuestionWords();
  if (questions.length === 0) return null;
  return (
    <p>
      {t('outcomes.askAbout')}{' '}
      {questions.map((id) => (
        <button
          key={id}
          type="button"
          className="tuki-ask"
          onClick={({ currentTarget }) => moveTo(currentTarget, id)}
        >
          {words(id).short}
        </button>
      ))}
    </p>
  );
}
