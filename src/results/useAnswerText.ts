import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/formatDate.ts';
import { useQuestionWords } from '../i18n/useQuestionWords.ts';
import type { Answers, QuestionId } from '../rules/answers.ts';

/** An answer as the person would read it back. */
export function useAnswerText(): (id: QuestionId, answers: Answers) => string {
  const { t } = useTranslation('questions');
  const words = useQuestionWords();
  return (id, answers) => {
    const answer = answers[id];
    if (answer === undefined) return '';
    if (typeof answer === 'string') return words(id).options[answer] ?? '';
    if (Array.isArray(answer)) {
      return answer.map((option) => words(id).options[option] ?? '').join('; ');
    }
    switch (answer.by) {
      case 'dueDate':
        return t('pregnancy.answer.dueDate', { date: formatDate(answer.dueDate) });
      case 'week':
        return t('pregnancy.answer.week', { weeks: answer.weeks, days: answer.days });
      case 'notKnown':
        return t('pregnancy.answer.notKnown');
      case 'dateOfBirth':
        return t('child.answer.dateOfBirth', { date: formatDate(answer.dateOfBirth) });
      case 'months':
        return t('child.answer.months', { months: answer.months });
      default:
        return t('child.answer.ratherNotSay');
    }
  };
}
