import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../rules/answers.ts';

/** The words that every question may have. */
export type QuestionWords = {
  title: string;
  /** The name of the question in a list of answers. */
  short: string;
  hint?: string;
  why?: string;
  options: Record<string, string>;
};

/** The words of the questions in the language of the page. */
export function useQuestionWords(): (id: QuestionId) => QuestionWords {
  const { i18n } = useTranslation();
  return (id) => i18n.getResource(i18n.language, 'questions', id) as QuestionWords;
}
